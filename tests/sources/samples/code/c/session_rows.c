/* A session's rows say by their line ends how each is sent, as literals and by name. */
static const struct step ended[] = {
    { "EHLO client.example.com" CRLF, 250 },
    { "MAIL FROM:<a@example.com>" CRLF, 250 },
    { "RCPT TO:<b@example.com>" "\n", 250 },
    { "RCPT TO:<c@example.com>\n", 250 },
    { "DATA" "\r\n", 354 },
};
static const struct step unended[] = {
    { "EHLO client.example.com", 250 },
    { "RCPT TO:<b@example.com>\n", 250 },
    { "DATA" EOM, 354 },
};
