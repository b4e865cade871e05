/* Literals side by side are one, wherever their lines end. */
#include <stdio.h>

static const char sender[] =
    "EHLO client\r\n"
    "MAIL FROM:"
    " <ann@example.com>\r\n"
    "RCPT TO:<bob@example.com>\r\n";

static const char *rows[] = {
    "MAIL FROM:"
    " <ann@example.com>\r\n",
    "RCPT TO:<bob@example.com>\r\n",
};

static const char *head(int null)
{
    const char *kept;

    kept = "MAIL FROM:"
           // the null reverse-path
           "<>" CRLF;
    if (null)
        return kept;
    return "MAIL FROM:"
           " <ann@example.com>"
           CRLF;
}

static const struct row one = { .name = "RCPT TO:", .rest = " <bob@example.com>" };
