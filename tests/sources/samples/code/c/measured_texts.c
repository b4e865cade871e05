void f(int s) {
    send(s, "MAIL FROM: <a@b.c>\r\n", strlen("MAIL FROM: <a@b.c>\r\n"), 0);
    write(s, "MAIL FROM: <a@b.c>\r\n", sizeof("MAIL FROM: <a@b.c>\r\n") - 1);
}
void g(int s) {
    send(s, "RCPT TO: <a@b.c>", strlen("RCPT TO: <a@b.c>"), 0);
    size_t room = strlen("RCPT TO: <a@b.d>");
}
