static const char *const rcpts[] = { "a@example.com", "b@example..com" };
static int smtp_cmd(int fd, const char *fmt, ...)
{
    char buf[512];
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(buf, sizeof buf - 2, fmt, ap);
    va_end(ap);
    memcpy(buf + n, "\r\n", 2);
    return write(fd, buf, n + 2);
}
int go(int fd)
{
    for (int i = 0; i < 2; i++)
        smtp_cmd(fd, "RCPT TO:<%s>", rcpts[i]);
    smtp_cmd(fd, "MAIL FROM: <a@example.com>");
    return 0;
}
