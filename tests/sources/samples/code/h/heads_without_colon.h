#define RCPT "RCPT TO"
#define MAIL "MAIL FROM"
static const char *steps[] = { "EHLO", "MAIL FROM", "RCPT TO" };
static inline void deliver(int fd, const char *from, const char *to) {
	send_cmd(fd, MAIL ":<%s>\r\n", from);
	send_cmd(fd, RCPT " <%s>\r\n", to);
	snprintf(buf, n, "%s:%s\r\n", RCPT, to);
	fprintf(stderr, "%s %s failed", RCPT, to);
	syslog(LOG_ERR, "%s <%s>: %s", RCPT, to, reply);
}
