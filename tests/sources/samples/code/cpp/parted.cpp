void sound(std::ostream &conn) {
  send(("RCPT TO:<" + a) + ">\r\n");
  send((std::string("RCPT TO:<") + a) + ">\r\n");
  send(fmt::format("RCPT TO:<{}", a) + ">\r\n");
  conn << ("RCPT TO:<" + a) << ">\r\n";
  conn << "RCPT TO:<" << (a + ">\r\n");
}

void faulty(std::ostream &conn) {
  send((std::string("RCPT TO:<") + a) + "\r\n");
  send(fmt::format("RCPT TO:<{}", a) + "\r\n");
  conn << ("RCPT TO:<" + a) << "\r\n";
  conn << "RCPT TO:<" << (a + "\r\n");
}
