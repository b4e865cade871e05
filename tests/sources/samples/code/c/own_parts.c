static void put(int fd, const char *head, const char *rest) { dprintf(fd, "%s%s\r\n", head, rest); }
static void put2(int fd, const char *head, const char *rest)
{
	char buf[512];
	snprintf(buf, sizeof buf, "%s%s\r\n", head, rest);
	write(fd, buf, strlen(buf));
}
static void put3(int fd, const char *head, const char *rest)
{
	char buf[512];
	strcpy(buf, head);
	strcat(buf, rest);
	strcat(buf, "\r\n");
	write(fd, buf, strlen(buf));
}
void f(int fd) {
	put(fd, "RCPT TO:", "a@x.example");
	put(fd, "RCPT TO:", "<a@x.example>");
	put2(fd, "RCPT TO:", "a@x.example");
	put3(fd, "RCPT TO:", "a@x.example");
}
