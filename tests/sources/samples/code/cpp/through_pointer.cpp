void f(std::ostream *os) {
  (*os) << "MAIL FROM: <a@b.example>\r\n";
  (*os) << "RCPT TO:<c@d..example>\r\n" << std::flush;
  stream() << "RCPT TO:" << to << "\r\n";
}
