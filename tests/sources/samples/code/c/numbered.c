void t(void){
  fprintf(sock, "RCPT TO:<%s>%c%c", to, 13, 10);
  fprintf(sock, "RCPT TO:<%s>%c%c", to, '\r', '\n');
  fprintf(sock, "RCPT TO:<%s>%c", to, 10);
  fprintf(sock, "RCPT TO:<%s>%c", to, '\n');
  fprintf(sock, "MAIL FROM:%c<%s>\r\n", ' ', to);
  dprintf(sock, "MAIL FROM:<%s>%s", to, "\r\n");
  write(fd, "MAIL FROM: <x@example.com>\r\n", 28);
}
