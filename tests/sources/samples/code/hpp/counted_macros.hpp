#define CMD1 "RCPT TO: <a@acme.io>\r\n"
#define CMD2 "RCPT TO: <a@acme.io>\r\n"
#define CMD3 "RCPT TO: <a@acme.io>\r\n"
int f(int fd) { write(fd, CMD1, 22); write(fd, CMD2, sizeof(CMD2) - 1); write(fd, CMD3, 23); }
