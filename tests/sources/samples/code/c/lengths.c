#include <stdio.h>
#include <string.h>
#include <unistd.h>
int main(void) { int fd = 1; char buf[99]; FILE *sock = stdout; const char *to = "b@example.com";
  setbuf(stdout, NULL);
  write(fd, "MAIL FROM:<x@example.com>\r\n", 28);
  write(fd, "RCPT TO:<x@example.com>\r\n", 24);
  memcpy(buf, "MAIL FROM:<", 12); strcpy(buf + 12, "y@example.com>\r\n"); write(fd, buf, strlen(buf));
  fprintf(sock, "RCPT TO:<%s>%s", to, CRLF);
  fprintf(sock, "RCPT TO:<%s>%c%c", to, 13, 10);
  fprintf(sock, "RCPT TO:<%s>" CRLF, to);
  fprintf(sock, "RCPT TO:%s" CRLF, to);
  fprintf(sock, "%s%s%s%s", "MAIL FROM:<", to, ">", CRLF);
  fprintf(sock, "MAIL FROM:<%s>%s\r\n", to, " SIZE=100");
}
