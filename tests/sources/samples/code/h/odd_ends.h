#define CRLF "\r\n"
#define MAIL "MAIL FROM:<a@x.example>" CRLF
static char rcpt[] = "RCPT TO:<b@x.example>" CRLF;
void f(int fd, char *to) {
  write(fd, "EHLO x\r\n", 8);
  write(fd, MAIL, sizeof(MAIL));
  write(fd, MAIL, sizeof(MAIL) - 1);
  write(fd, rcpt, sizeof(rcpt));
  write(fd, "RCPT TO:<b@x.example>" CRLF, sizeof("RCPT TO:<b@x.example>" CRLF));
  dprintf(fd, "\r\nRCPT TO:<%s>\r\n", to);
  dprintf(fd, "MAIL FROM:<%s>\r\nSIZE=%d\r\n", to, 5);
  dprintf(fd, "RCPT TO:<%.*s>\r\n", 40, to);
  dprintf(fd, "RCPT TO:<%s>\r\n ", to);
}
