#define ADDR "<ann@x.example>"
#define OTHER "ann@x.example"
static const char *KEPT = "bob@@x.example";
#define NAMED "Ann <ann@x.example>"
void f(int fd) {
  dprintf(fd, "RCPT TO:<" ADDR ">\r\n");
  dprintf(fd, "RCPT TO:" ADDR "\r\n");
  dprintf(fd, "RCPT TO:<" OTHER ">\r\n");
  dprintf(fd, "RCPT TO:" OTHER "\r\n");
  dprintf(fd, "RCPT TO:<%s>\r\n", KEPT);
  dprintf(fd, "RCPT TO:<%s>\r\n", ADDR);
  dprintf(fd, "MAIL FROM:<" NAMED ">\r\n");
