#include <stdio.h>
#define RCPT "RCPT TO:<"
#define BARE "RCPT TO:"
static const char *mail_head = "MAIL FROM:<";
void go(int s, const char *to, const char *sender) {
    char buf[512], b2[512], b3[512], b4[512];
    snprintf(buf, sizeof buf, RCPT "%s\r\n", to);
    send(s, buf, strlen(buf), 0);
    snprintf(buf, sizeof buf, RCPT "%s>\r\n", to);
    send(s, buf, strlen(buf), 0);
    snprintf(buf, sizeof buf, BARE "%s\r\n", to);
    send(s, buf, strlen(buf), 0);
    snprintf(buf, sizeof buf, "%s%s\r\n", mail_head, sender);
    snprintf(buf, sizeof buf, "%s%s\r\n", RCPT, to);
    snprintf(buf, sizeof buf, "%s%s>\r\n", RCPT, to);
    strcpy(b2, RCPT); strcat(b2, to); strcat(b2, "\r\n");
    send(s, b2, strlen(b2), 0);
    strcpy(b3, RCPT);
    strcat(b3, to);
    strcat(b3, ">\r\n");
    send(s, b3, strlen(b3), 0);
    strcpy(b4, RCPT);
    strcat(b4, to);
    strcat(b4, "\r\n");
    send(s, b4, strlen(b4), 0);
    printf(RCPT "%s\n", to);
}
