static const char *addr = "ann@@x.example";
#define SENDER "bob@@x.example"
const char SENDER2[] = "bob@@x.example";
void f(int fd) {
  dprintf(fd, "RCPT TO:<%s>\r\n", addr);
  dprintf(fd, "MAIL FROM:<%s>\r\n", SENDER);
  dprintf(fd, "MAIL FROM:<" SENDER ">\r\n");
  dprintf(fd, "MAIL FROM:<%s>\r\n", SENDER2);
}
