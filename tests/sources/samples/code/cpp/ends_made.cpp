constexpr std::string_view kMail = "MAIL FROM:<";
constexpr std::string_view kRcpt = "RCPT TO:<";
constexpr std::string_view kEnd = ">\r\n";
void f(const std::string& to) {
    raw(std::string(kRcpt) + to + std::string(kEnd));
    raw(std::string(kRcpt) + to + std::string{kEnd});
    raw(std::string(kRcpt) + to + kEnd);
    raw("RCPT TO:<" + to + std::string(kEnd));
    raw("RCPT TO:<" + to + kEnd);
    raw(absl::StrCat(kRcpt, to, kEnd));
    raw("RCPT TO:<" + to + std::string("\r\n"));
}
