#define END ">\r\n"
void f(int fd, const char *a) {
  dprintf(fd, "RCPT TO:<%s" END, a);
  dprintf(fd, "RCPT TO:<%s%s", a, END);
  dprintf(fd, "RCPT TO:<ann@x.example" END);
}
