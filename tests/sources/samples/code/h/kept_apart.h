#include <stdio.h>
#define RCPT_FMT "RCPT TO:<%s>\r\n"
#define RCPT_HEAD "RCPT TO:"
#define MAIL(addr) "MAIL FROM:<" addr ">\r\n"
#define BARE(path) "RCPT TO:" path "\r\n"
#define DSN(path, when) \
    "RCPT TO:<" path ">" \
    " NOTIFY=" when "\r\n"
static const char mail_fmt[] = "MAIL FROM:<%s> SIZE=%d\r\n";
static void run(int fd, char *line)
{
    snprintf(line, 512, RCPT_FMT, "a@b.example");
    snprintf(line, 512, RCPT_FMT, "<a@b.example>");
    snprintf(line, 512, mail_fmt, "a@b.example", 5);
    snprintf(line, 512, mail_fmt, "<a@b.example>", 5);
    put(fd, RCPT_HEAD "<a@b.example>\r\n");
    put(fd, RCPT_HEAD "a@b.example\r\n");
    put(fd, MAIL("a@b.example"));
    put(fd, MAIL("Ann <a@b.example>"));
    put(fd, BARE("<a@b.example>"));
    put(fd, DSN("a@b.example", "NEVER"));
    put(fd, DSN("a@b.example", "NEVER, DELAY"));
    put(fd, DSN("a@b.example>", "NEVER"));
    fprintf(stderr, RCPT_FMT, "<a@b.example>");
}
#define UNCLOSED(path) "RCPT TO:<" path "\r\n"
