#define CMD_MAIL "MAIL FROM:<%s>\r\n"
#define CMD_DATA "DATA\r\n"
void f(int fd, char *a) {
  fprintf(stderr, "RCPT TO:<%s>\n", a);
  fprintf(logf, "RCPT TO:<%s>\n", a);
  fclose(logf);
  write(fd, "RSET\r\n", 6);
}
