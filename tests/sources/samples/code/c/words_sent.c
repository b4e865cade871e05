void f(void) {
    send(s, "MAIL FROM: <sender>\r\n", 21, 0);
    write(fd, "RCPT TO: <recipient>\r\n", 22);
    fprintf(f, "MAIL FROM: <sender>\r\n");
    printf("usage: MAIL FROM: <sender>\r\n");
    reply(250, "MAIL FROM: <sender>\r\n");
    puts("MAIL FROM: <sender>");
}
