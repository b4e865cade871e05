static const char *const reasons[] = {
    "mail from <%s> rejected", "rcpt to <%s> failed", "RCPT TO <%s>, code %d", "mail from:<%s> (%d bytes)",
    "MAIL FROM <%s> refused: %s", "rcpt to <%s>: %d %s\n", "mail from <ann@example.com> rejected\n",
};
static const char *const commands[] = {"MAIL FROM <%s>", "RCPT TO: <%s>", "MAIL FROM:<%s>, SIZE=%d"};
