#define MAIL_PREFIX "MAIL FROM: <"
#define SENT_PREFIX "RCPT TO: <"
int f(char *buf) {
    if (strncmp(buf, MAIL_PREFIX, strlen(MAIL_PREFIX)) == 0) return 1;
    send_all(s, SENT_PREFIX);
    return 0;
}
