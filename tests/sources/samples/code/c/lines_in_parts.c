int f(struct p *p) {
	{
		const char * const strs[4] = { "MAIL FROM:", p->email_alert.from, ">\r\n" };
		send_strs(&p->rules, strs);
	}
	{
		const char * const strs[4] = { "RCPT TO:<<", p->email_alert.to, ">\r\n" };
		send_strs(&p->rules, strs);
	}
	{
		const char * const strs[4] = { "RCPT TO:< ", p->email_alert.to, ">\r\n" };
		send_strs(&p->rules, strs);
	}
	{
		const char * const strs[4] = { "RCPT TO: <", p->email_alert.to, ">\r\n" };
		send_strs(&p->rules, strs);
	}
	{
		const char * const strs[4] = { "RCPT TO:<", p->email_alert.to, ">\n" };
		send_strs(&p->rules, strs);
	}
	{
		const char * const strs[4] = { "MAIL FROM:<", p->email_alert.from, ">\r\n" };
		send_strs(&p->rules, strs);
	}
	{
		const char *expected[] = { "MAIL FROM:", "RCPT TO:", "DATA\r\n" };
		expect(expected);
	}
}
