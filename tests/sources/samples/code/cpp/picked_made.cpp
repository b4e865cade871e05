#include <map>
static const std::map<Kind, const char*> kFrom = {{Kind::A, "a@example.com"}, {Kind::B, "b@exa mple.com"}};
void Client::cmd(const std::string& line) { auto l = line + "\r\n"; ::send(fd_, l.data(), l.size(), 0); }
void Client::go(Kind kind, const std::string& to) {
  cmd(std::string("MAIL FROM:<") + kFrom.at(kind) + ">");
  cmd("RCPT TO:<" + to + ">\r\n");
  cmd("RCPT TO:<" + to + "> ORCPT=" + to);
}
