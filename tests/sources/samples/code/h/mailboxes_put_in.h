#define PING_TO "<echo@x.example>"
#define CMD_RCPT "RCPT TO:%s" CRLF
static const char *watchers[] = { "lena@x.example", "sven@x.example", NULL };
static const char *paths[] = { "<lena@x.example>", "<sven@x.example>", NULL };
static inline void ping(int fd) {
	say(fd, CMD_RCPT, PING_TO);
	say(fd, CMD_RCPT, watchers[0]);
	say(fd, CMD_RCPT, paths[0]);
	printf(CMD_RCPT, watchers[1]);
}
