#include <stdio.h>
#define FMT_MAIL "MAIL FROM: <%s>\r\n"
#define FMT_RCPT "RCPT TO:<%s>\r\n"

static void put(int fd, const char *fmt, ...);

void session(int fd, const char *to)
{
	char line[256];

	put(fd, "HELO a.example");
	put(fd, "MAIL FROM:<a@a.example>");
	put(fd, "RCPT TO:<%s>", to);
	snprintf(line, sizeof line, "RCPT TO:%s\r\n", backup_contact());
	write(fd, line, strlen(line));
}
