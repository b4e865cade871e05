#include <iostream>
#include <string>
#include <cstdio>
#include <unistd.h>
void t(std::ostream &sock, std::string f, int fd, FILE *s) {
  sock << "MAIL FROM:<" << f << ">" << '\n';
  sock << "MAIL FROM:" << ' ' << '<' << f << '>' << '\n';
  std::string c = "MAIL FROM:<" + f + ">" + '\n'; write(fd, c.data(), c.size());
  fprintf(s, "MAIL FROM:%s <%s>\n", f.c_str(), f.c_str());
  fprintf(s, "RCPT TO:<%s>%c%c", f.c_str(), 13, 10);
  write(fd, "RCPT TO: <x@example.com>\n", 25);
}
int main() { t(std::cout, "a@b.c", 1, stdout); }
