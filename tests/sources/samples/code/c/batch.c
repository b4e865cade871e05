void batch(struct batch *b)
{
	fprintf(b->out, "RCPT TO:<%s> RET=HDRS\r\n", b->rcpt);
	fprintf(b.out, "MAIL FROM: <%s>\r\n", b.from);
}
