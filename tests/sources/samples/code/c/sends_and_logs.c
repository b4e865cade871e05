void go(char *sender, char *to)
{
	debug_send(fd, "MAIL FROM: <ann@x.example>", 250);
	log_command(fd, "RCPT TO: <ann@x.example>", 250);
	send_command(logfile, fd, "RCPT TO: <ann@x.example>");
	puts("RCPT TO: <ann@x.example>");
	fputs("RCPT TO: <ann@x.example>", log);
	debug(fd, "RCPT TO: <ann@x.example>", 250);
	log_reply(fd, "RCPT TO: <ann@x.example>", 250);
	debug_send(fd, "MAIL FROM: <ann@x.example>");
}
