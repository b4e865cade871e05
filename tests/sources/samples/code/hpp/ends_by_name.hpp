#define CR "\r"
#define LF "\n"
#define CRLF CR LF
#define EOL "\n"
void f(int sock) {
 send(sock, "RCPT TO:<a@example.org>" CR LF, 26, 0);
 send(sock, "RCPT TO:<a@example.org>" CRLF, 26, 0);
 send(sock, "RCPT TO:<a@example.org>" EOL, 26, 0);
 const char *nl = "\n";
 dprintf(sock, "RCPT TO:<%s>%s", to, nl);
 fprintf(stderr, "RCPT TO:<%s>" EOL, to);
}
