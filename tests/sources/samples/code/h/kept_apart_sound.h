#define HEAD "RCPT TO:<"
#define TAIL ">\r\n"
#define RCPT(p) "RCPT TO:<" p ">\r\n"
#ifdef BRACKETS
#define MAIL(p) "MAIL FROM:<" p ">\r\n"
#else
#define MAIL(p) "MAIL FROM:" p "\r\n"
#endif
#define SHOW(p) printf("RCPT TO:<%s>\n", p)
#define NAMED(first, last) "RCPT TO:<" first "." last "@b.example>\r\n"
#define LIKE(x) "RCPT TO:<" #x ">\r\n"
static const char *names[] = { [CMD_RCPT] = "RCPT", [CMD_MAIL] = "MAIL" };
static const char *fmts[] = { [CMD_RCPT] = "RCPT TO:<%s>\r\n" };
int main(void) {
    put(fd, HEAD "a@b.example" TAIL);
    put(fd, MAIL("<a@b.example>"));
    put(fd, RCPT("a@b.example"));
    put(fd, NAMED("ann", "lee"));
    put(fd, LIKE(a));
    SHOW("<a@b.example>");
    say(fd, CMD_RCPT, "<a@b.example>");
    if (strcmp(line, RCPT("<x>")) == 0) return 1;
}
