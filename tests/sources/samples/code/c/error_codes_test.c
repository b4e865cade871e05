static struct parse_test tests[] = {
	{
		.command = "MAIL FROM:ann@x.example\r\n",
		.error_code = SMTP_PARSE_ERROR_BAD_COMMAND,
	},
	{
		.command = "RCPT TO: <told@x.example>\r\n",
		.error_code = SMTP_PARSE_ERROR_NONE,
	},
	{ .command = "RCPT TO: <ann@x.example>\r\n", .error = E_INVALID },
	{ .command = "RCPT TO: <told@x.example>\r\n", .cmd_name = "RCPT" },
};
