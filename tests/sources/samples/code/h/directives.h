/* A directive ends with its line, but behind a backslash. */
#define HEAD "MAIL FROM:"
#define WHOLE "RCPT TO:" \
    " <bob@example.com>\r\n"
#define ADDRESS " <ann@example.com>"
