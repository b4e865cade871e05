const std::vector<std::string> kGuards = {"ruth@mailhive.example", "otto@mailhive.example"};
static const char *watchers[] = { "lena@netlab.example", "sven@netlab.example", NULL };
void f(S& s) {
    raw(fmt::format("RCPT TO:{} NOTIFY=FAILURE\r\n", kGuards[1]));
    raw(fmt::format("RCPT TO:{}\r\n", kGuards[1]));
    raw("RCPT TO:" + kGuards[1] + "\r\n");
    raw("RCPT TO:" + kGuards.front() + "\r\n");
    say(fd, "RCPT TO:%s\r\n", watchers[0]);
    for (const auto& g : kGuards) raw("RCPT TO:" + g + "\r\n");
    dprintf(fd, "RCPT TO:%s\r\n", watchers[0]);
}
