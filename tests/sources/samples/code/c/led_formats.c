#include <stdio.h>
void a(FILE *f, const char *to) {
  fprintf(f, "EHLO me\r\n");
  fprintf(f, "%s %s\r\n", "RCPT", to);
  fprintf(f, "%s %s\r\n", "RCPT TO:", to);
  fprintf(f, "%s%s\r\n", "RCPT TO:", to);
  fprintf(f, "%s<%s>\r\n", "RCPT TO:", to);
  fprintf(f, "%s <%s>\r\n", "RCPT TO:", to);
  fprintf(f, "%s%s%s\r\n", "RCPT TO:<", to, ">");
  fprintf(f, "%s FROM:<%s>\r\n", "MAIL", to);
  fprintf(f, "%s FROM: <%s>\r\n", "MAIL", to);
  fprintf(f, "%s:<%s>\r\n", "RCPT TO", to);
  fprintf(f, "%s: <%s>\r\n", "RCPT TO", to);
}
void b(int s, const char *to) {
  char buf[512], verb[16];
  snprintf(buf, sizeof buf, "%s %s\r\n", "RCPT TO:", to);
  send(s, buf, strlen(buf), 0);
  const char *v = "RCPT TO:";
  snprintf(buf, sizeof buf, "%s%s\r\n", v, to);
  send(s, buf, strlen(buf), 0);
  snprintf(buf, sizeof buf, "%s %s\r\n", v, to);
  send(s, buf, strlen(buf), 0);
}
void c(FILE *log, const char *to) {
  printf("%s %s\n", "RCPT TO:", to);
  syslog(LOG_INFO, "%s %s", "RCPT TO:", to);
}
