#include <stdio.h>
void f(FILE *sock, char *to) {
	fprintf(sock, "RCPT TO:<%s>\r\n");
	fprintf(sock, "RCPT TO:<%s>\r\n", to);
	sprintf(buf, "RCPT TO:<%s>\r\n");
	send(s, buf, strlen(buf), 0);
	snprintf(buf, sizeof(buf), "RCPT TO:<%s>\r\n");
	sprintf(buf, FORMAT("RCPT TO:<%s>\r\n"), to);
	dprintf(fd, "RCPT TO:<%s>\r\n" EXTRA, to);
}
