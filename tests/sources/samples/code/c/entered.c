int main(void) {
    FILE *s = popen("openssl s_client -crlf -connect mx:25", "w");
    fprintf(s, "MAIL FROM:<a@b.example>\n");
    fputs("RCPT TO:<a@b.example>\n", s);
}
