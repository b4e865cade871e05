static const std::string kRcpt = "RCPT TO:<";
constexpr auto BARE = "RCPT TO:";
void go(std::ostream &sock, int fd, const std::string &to) {
    std::string a = kRcpt + to + "\r\n";
    send(fd, a.c_str(), a.size(), 0);
    std::string b = kRcpt + to + ">\r\n";
    send(fd, b.c_str(), b.size(), 0);
    std::string c = std::string(BARE) + to + "\r\n";
    send(fd, c.c_str(), c.size(), 0);
    std::string d = kRcpt;
    d += to;
    d += "\r\n";
    send(fd, d.c_str(), d.size(), 0);
    sock << kRcpt << to << "\r\n";
    sock << kRcpt << to << ">\r\n";
    std::cout << kRcpt << to;
}
