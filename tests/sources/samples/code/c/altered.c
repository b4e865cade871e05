void run(int sock, const char *to) {
    dprintf(sock, "RCPT TO:<%d>\r\n", to);
    dprintf(sock, "RCPT TO:<%x>\r\n", to);
    dprintf(sock, "RCPT TO:<%.*s>\r\n", n, to);
    dprintf(sock, "RCPT TO:<user%d@x.example>\r\n", i);
}
