static void want(FILE *f, int code, const char *what)
{
    char line[512];
    fgets(line, sizeof line, f);
    if (atoi(line) != code) {
        fprintf(stderr, "%s: got %s", what, line);
        exit(1);
    }
}

static int
check_reply(int fd, const char *step)
{
    int n = read_reply(fd);
    if (n / 100 != 2)
        syslog(LOG_ERR, "%s failed: %d", step, n);
    return n;
}

void run(void)
{
    want(f, 250, "MAIL FROM: a@b.example");
    check_reply(fd, "RCPT TO: a@b.example");
}

static void tell(int fd, const char *line)
{
    dprintf(fd, "%s\r\n", line);
    syslog(LOG_DEBUG, "%s", line);
}

void told(void)
{
    tell(fd, "MAIL FROM: <a@b.example>");
}
