#include <string>
void f(Conn &s, const std::string &to) {
  s.send(std::string("RCPT TO:<") + to + std::string(">\r\n"));
  s.send(std::string("RCPT TO:<ann") + "@" + std::string("x.example>\r\n"));
  s.send("RCPT TO:<" + to + string(">\r\n"));
  s.send(string("RCPT TO:<") + string(to) + string(">\r\n"));
  s.send(QString("RCPT TO:<") + to + QString(">\r\n"));
  s.send(std::string("RCPT TO:<ann@x.example") + std::string(">\r\n"));
  s.send(std::string("RCPT TO:<") + "ann@x.example" + ">\r\n");
  s.send(QByteArray("RCPT TO:<ann@x.example") + QByteArray(">\r\n"));
  s.send("RCPT TO:<ann@x.example" + std::string(">\r\n"));
  s.send(QLatin1String("RCPT TO:<ann@x.example") + QLatin1String(">") + QStringLiteral("\r\n"));
  s.send(absl::StrCat("RCPT TO:<", to, ">\r\n"));
  s.send(std::string{"RCPT TO:<ann@x.example"} + std::string{">\r\n"});
  s.send("RCPT TO:<ann@x.example"s + ">\r\n"s);
}
void f(Conn &s, const std::string &to) {
  s.send("RCPT TO:<"s + to + ">\r\n"s);
  s.send("RCPT TO:<"s + to + ">\r\n");
  s.send(std::string{"RCPT TO:<"} + to + ">\r\n");
  s.send(std::string{"RCPT TO:<"} + to + std::string{">\r\n"});
  s.send("RCPT TO:<ann@x.example>"s + "\r\n"s);
  s.send("RCPT TO:<ann@x.example>\r\n"s);
  s.send("RCPT TO:<ann@x.example>\r\n"sv);
  s.send("RCPT TO:<ann@x.example>"sv);
  s.send(L"RCPT TO:<" + to + L">\r\n");
  s.send(u8"RCPT TO:<" u8"ann@x.example" u8">\r\n");
  s.send("RCPT TO:<" + to + '>' + "\r\n");
  s.send("RCPT TO:<"s.append(to).append(">\r\n"));
  s.send(std::format("RCPT TO:<{}>{}", to, "\r\n"));
  s.send(fmt::format("RCPT TO:<{}>\r\n", to));
  std::string cmd = "RCPT TO:<"; cmd += to; cmd += ">\r\n"; s.send(cmd);
  std::string c2("RCPT TO:<"); c2.append(to); c2.append(">\r\n"); s.send(c2);
  std::string c3 = "RCPT TO:<"; c3.append(to).push_back('>'); c3 += "\r\n"; s.send(c3);
  std::ostringstream os; os << "RCPT TO:<" << to << ">" << "\r\n"; s.send(os.str());
}
