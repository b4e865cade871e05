#define CRLF "\r\n"
#define CMD_LHLO "LHLO %s" CRLF
#define CMD_MAIL "MAIL FROM:<%s>" CRLF
#define CMD_MAIL_SIZE "MAIL FROM:<%s> SIZE=%zu" CRLF
#define CMD_RCPT "RCPT TO:<%s>" CRLF
#define CMD_RCPT_HOST "RCPT TO:<%s@%s>\n"
#define CMD_RCPT_BARE "RCPT TO:<%s@%s>"
#define LOG_RCPT "RCPT TO:<%s> refused\n"
static const char *table[] = {
	[C_MAIL] = "MAIL FROM:<%s>\r\n",
	[C_RCPT] = "RCPT TO:<%s>\n",
	[C_DATA] = "DATA\r\n",
};
