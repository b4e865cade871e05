#include <unistd.h>

static const char MAIL[] = "MAIL FROM:<ann@x.example>\r\n";
static const char *POINTER = "MAIL FROM:<bob@x.example>\r\n";
#define RCPT "RCPT TO:<ann@x.example>\r\n"

void told(int fd, SSL *ssl, FILE *f) {
  write(fd, "MAIL FROM:<ann@x.example>\r\n", sizeof("MAIL FROM:<ann@x.example>\r\n"));
  write(fd, MAIL, sizeof MAIL);
  SSL_write(ssl, RCPT, sizeof(RCPT));
  fwrite(RCPT, 1, sizeof(RCPT), f);
}

void sound(int fd, FILE *f, char *buf) {
  write(fd, "MAIL FROM:<ann@x.example>\r\n", sizeof("MAIL FROM:<ann@x.example>\r\n") - 1);
  write(fd, MAIL, sizeof(MAIL)-1);
  write(fd, MAIL, strlen(MAIL));
  write(fd, POINTER, sizeof(POINTER));
  fwrite(RCPT, sizeof(RCPT) - 1, 1, f);
  memcpy(buf, RCPT, sizeof(RCPT));
}
