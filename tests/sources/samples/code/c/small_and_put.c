void go(int fd, char *sender, char *to)
{
	char buf[512];
	sprintf(buf, "mail from: %s\n", sender);
	write(fd, buf, strlen(buf));
	snprintf(buf, sizeof(buf), "rcpt to: %s", to);
	send_line(buf);
	sprintf(buf, "mail from: %s", sender);
	puts(buf);
	sprintf(buf, "rcpt to: %s", to);
	label_set(window, buf);
}
