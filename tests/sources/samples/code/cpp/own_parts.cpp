void put(const std::string& head, const std::string& rest) { sock_ << head << rest << "\r\n"; }
void put2(std::string_view head, std::string_view rest) { send(fmt::format("{}{}\r\n", head, rest)); }
template <class... A> void all(A... parts) { (sock_ << ... << parts) << "\r\n"; }
void add(std::initializer_list<std::string> parts) { for (auto& p : parts) buf += p; buf += "\r\n"; }
void f() {
  put("RCPT TO:", "a@x.example");
  put("RCPT TO:", "<a@x.example>");
  put2("RCPT TO:", "a@x.example");
  all("RCPT TO:", "a@x.example");
  add({"RCPT TO:", "a@x.example"});
}
