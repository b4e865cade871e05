int f(client_t *client, struct message *message) {
	net_execute(client, "MAIL FROM:%s RET=%s", 250, NULL, error, message->sender, "FULL");
	net_execute(client, "MAIL FROM:%s", 250, NULL, error, message->sender);
	net_execute(client, "RCPT TO:<%s>", 250, NULL, error, message->recipient);
	net_execute(client, "RCPT TO:%s", 250, NULL, error, path);
	net_execute(client, "RCPT TO:%s\r\n", NULL, recipient_address);
	net_execute(client, "RCPT TO:%s\r\n", recipient_address, NULL);
