/* Flags, widths and positions of printf's, sound and not; printers of a program's own. */
void greet(int sock, char *to, char *host, int n, int m) {
  dprintf(sock, "RCPT TO:<%*s>\r\n", n, to);
  dprintf(sock, "RCPT TO:<%-*.*s>\r\n", n, m, to);
  dprintf(sock, "RCPT TO:<%2$*1$s>\r\n", n, to);
  dprintf(sock, "RCPT TO:<info@%*s>\r\n", n, host);
  dprintf(sock, "RCPT TO: <%-*s>\r\n", n, to);
  dprintf(sock, "MAIL FROM:<%.*s@%-10s> SIZE=%*d\r\n", n, to, host, m, n);
  own_printf(sock, "RCPT TO:<%V>\r\n", to);
  own_printf(sock, "RCPT TO:<%pV>\r\n", to);
  own_printf(sock, "RCPT TO:<%S>\r\n", to);
  own_printf(sock, "RCPT TO:<%ws@%m>\r\n", to);
  own_printf(sock, "RCPT TO: <%V>\r\n", to);
  own_printf(sock, "RCPT TO:<a%m.example.org@example.com>\r\n");
}
