static const char *commands[] = { "HELO", "MAIL FROM: ", "RCPT TO", "DATA" };
#define MAIL "MAIL FROM: "
void go(int fd, const char *a) { dprintf(fd, MAIL "<%s>\r\n", a); dprintf(fd, "%s<%s>\r\n", commands[1], a); }
