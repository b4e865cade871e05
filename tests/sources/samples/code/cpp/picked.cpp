static const char *senders[] = {
    "invoices@billing.example.com.",
    "reminders@billing.example.com",
};
const std::map<std::string, std::string> rcpts = {
    {"a", "a@example.com"},
    {"b", "b@example..com"},
};
void go(int fd, int kind, const std::string &name) {
    char buf[512];
    snprintf(buf, sizeof buf, "MAIL FROM:<%s>\r\n", senders[kind]);
    send(fd, buf, strlen(buf), 0);
    sock.write("RCPT TO:<" + rcpts.at(name) + ">\r\n");
}
