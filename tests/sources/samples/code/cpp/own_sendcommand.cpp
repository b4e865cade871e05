using namespace Poco::Net;
int SMTPClientSession::sendCommand(const std::string& command, const std::string& arg, std::string& response) { }
void bare(const std::string& address, const std::string& mailbox) {
  status = sendCommand("MAIL FROM:", address, response);
  session.sendCommand("RCPT TO:", mailbox, response);
  sendCommand("MAIL FROM:<a@b.example>", response);
  sendCommand("MAIL", "FROM:<a@b.example>", response);
}
void bracketed(const std::string& address) {
  std::string sender("<");
  sender.append(address);
  recipients << '<' << address << '>';
  status = sendCommand("MAIL FROM:", sender, response);
  status = sendCommand("RCPT TO:", recipients.str(), response);
}
