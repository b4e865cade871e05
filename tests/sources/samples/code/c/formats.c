#include <stdio.h>
int main(void) { FILE *sock = stdout; const char *name = "Ann", *f = "a@example.com";
 fprintf(sock, "MAIL FROM:%s <%s>\r\n", name, f);
 fprintf(sock, "RCPT TO:\"%s\" <%s>\r\n", name, f);
 return 0; }
