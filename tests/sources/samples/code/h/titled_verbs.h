int f(int fd, FILE *fp) {
    fprintf(fp, "Mail From: <%s>\r\n", from);
    fputs("Mail From: <ann@example.com>\r\n", fp);
    write(fd, "Rcpt To: <ann@example.com>\r\n", 28);
    send(fd, "Rcpt To:<ann@example.com>\n", 26, 0);
    printf("Mail From: %s\n", from);
    sprintf(buf, "Rcpt To: %s\r\n", to);
}
