int f(int fd, const char *from, char **to)
{
	char buf[512];

	snprintf(buf, sizeof buf, "MAIL FROM:<%s>" CRLF, from);
	put(fd, buf);
	snprintf(buf, sizeof buf, "RCPT TO:<%s>\n", to[0]);
	put(fd, buf);
	snprintf(buf, sizeof buf, "RCPT TO:<%s>\r\r\n", to[0]);
	put(fd, buf);
	snprintf(buf, sizeof buf, "RCPT TO:<%s>", to[0]);
	strcat(buf, "\r\n");
	put(fd, buf);
	put(fd, "DATA\r\n");
	put(fd, "QUIT\r\n");
	put(fd, "RCPT TO:<a@example.com>\n\r");
	put(fd, "RCPT TO:<a@example.com>");
	put(fd, "RCPT TO:<");
	put(fd, to[0]);
	smtp_puts("MAIL FROM:<a@example.com>");
	smtp_puts("RCPT TO:<a@example.com>");
	snprintf(buf, sizeof buf, "RCPT TO:<%s>\n", to[0]);
	fputs(buf, stderr);
	ESP_LOGW(TAG, "MAIL FROM: %s", from);
}
