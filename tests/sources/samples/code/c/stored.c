void f(FILE *out, int fd){ fputs("RCPT TO: none\n", out); fprintf(out, "MAIL FROM: %s\n", from); dprintf(fd, "RCPT TO: %s\n", to); }
