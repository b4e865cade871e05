#define MAIL_HEAD "MAIL FROM:<%s> SIZE=" /* and the size */
static const char *head = "MAIL FROM:<%s> SIZE=";
#define MAIL_LINE "MAIL FROM:<%s> SIZE=\r\n"
void f(void) {
    sprintf(line, "RCPT TO:<%s>\r\n", to);
    htmlprintf(" RCPT TO: %s%s%s\n", "<", to, ">");
    sockprintf(s, "RCPT TO: <%s>\r\n", to);
}
