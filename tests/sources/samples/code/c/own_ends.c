static void command(int fd, const char *line)
{
    dprintf(fd, "%s\r\n", line);
}
static void raw(int fd, const char *line)
{
    write(fd, line, strlen(line));
}
void go(int fd)
{
    command(fd, "MAIL FROM:<a@example.com>\r\n");
    command(fd, "RCPT TO:<a@example.com>");
    raw(fd, "MAIL FROM:<a@example.com>\r\n");
    raw(fd, "RCPT TO:<a@example.com>");
}
