constexpr const char* kReports = "Gannet <r@g.example>";
static const std::string kOps = "ops@g.example";
const char* const kDesk = "<b@g.example>";
void a(CURL* curl, Socket& s) {
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, kReports);
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, kReports.c_str());
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, kDesk);
  s.send("MAIL FROM:<" + kReports + ">\r\n");
  s.send("MAIL FROM:<" + kDesk + ">\r\n");
  s.send("MAIL FROM:" + kDesk + "\r\n");
  s.send("MAIL FROM:<" + kOps + ">\r\n");
}
