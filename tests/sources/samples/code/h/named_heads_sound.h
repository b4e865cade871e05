#define RCPT "RCPT TO:<"
static const char *bare = "RCPT TO:";
void go(int s, const char *to) {
    char buf[512] = "RCPT TO:<";
    strcat(buf, to);
    strcat(buf, ">\r\n");
    send(s, buf, strlen(buf), 0);
    if (strncmp(line, RCPT, 9) == 0) return;
    if (!strncasecmp(line, bare, strlen(bare))) return;
    snprintf(out, sizeof out, "%s<%s>\r\n", bare, to);
    send(s, out, strlen(out), 0);
    fprintf(stderr, "%s%s\n", bare, to);
    char *end = stpcpy(stpcpy(out, RCPT), to);
}
