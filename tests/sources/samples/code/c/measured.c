#include <string.h>
#include <unistd.h>
#include <stdio.h>
#include <sys/socket.h>
static const char m[28] = "MAIL FROM: <a@example.com>\r\n";
int t(int fd, char *from) {
    send(fd, "MAIL FROM: <x@example.com>\r\n", 28, 0);
    write(fd, "RCPT TO:<x@example.com>\n", 24);
    write(fd, L("RCPT TO: <x@example.com>\r\n"));
    if (!memcmp(from, "MAIL FROM: <", 12)) return 1;
    char buf[300];
    memcpy(buf, "MAIL FROM: <", 12); strcpy(buf + 12, from);
    int n = sprintf(buf, "RCPT TO:%s\r\n", from);
    n += strlen("RCPT TO: <") + strlen(from) + 3;
    write(fd, "RCPT TO: <" "x@example.com" ">\n", 26);
    fputs("MAIL FROM:<", stdout); fputs(from, stdout); fputs(">\n", stdout);
    return 0;
}
