void f(int fd, struct address *a) {
  smtp_command(fd, "MAIL", "FROM: <a@example.org>");
  smtp_command(fd, "RCPT", "TO: <%s>", a->addr);
  smtp_command(fd, "RCPT", "TO:<%s>", a->addr);
  snprintf(buf, sizeof(buf), "RCPT TO:%s\r\n", a->mailbox);
  snprintf(buf, sizeof(buf), "RCPT TO:%s\r\n", whom);
  snprintf(buf, sizeof(buf), "RCPT TO:%s\r\n", target);
  snprintf(buf, sizeof(buf), "RCPT TO:%s\r\n", mailbox_path);
}
