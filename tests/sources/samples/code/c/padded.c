void f(int fd, char *to) {
  dprintf(fd, "RCPT TO:<%-40s>\r\n", to);
  dprintf(fd, "RCPT TO:<%40s>\r\n", to);
  dprintf(fd, "RCPT TO:<%.40s>\r\n", to);
  dprintf(fd, "RCPT TO:<%40.60s>\r\n", to);
  dprintf(fd, "RCPT TO:<%*s>\r\n", 40, to);
  dprintf(fd, "RCPT TO:<%.*s>\r\n", (int)len, to);
  dprintf(fd, "RCPT TO:<%-*s>\r\n", 40, to);
}
