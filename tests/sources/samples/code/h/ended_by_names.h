#define CRLF "\r\n"
#define PATH_END ">" CRLF
#define HEAD "MAIL FROM:<"
void a(int s, const char *x) {
  std::string a = std::string("MAIL FROM:<") + x + PATH_END; send(s, a.c_str(), a.size(), 0);
  dprintf(s, "MAIL FROM:<%s" PATH_END, x);
  dprintf(s, "MAIL FROM:<%s" CRLF, x);
}
