static const char *commands[] = { "HELO", "MAIL FROM: ", "RCPT TO", "DATA" };
void go(int fd, const char *a) { dprintf(fd, "%s<%s>\r\n", commands[1], a); }
