#include <Poco/Net/SMTPClientSession.h>
using namespace Poco::Net;
void a(SMTPClientSession& s, std::string to, std::string reply) {
  s.sendCommand("HELO", "x.example", reply);
  s.sendCommand("RCPT TO:<a@b.example>", reply);
  s.sendCommand("RCPT TO:", "<a@b.example>", reply);
  s.sendCommand("MAIL FROM:", "<" + to + ">", reply);
  s.sendCommand("RCPT", "TO:<a@b.example>", reply);
  s.sendCommand("RCPT", "TO: <a@b.example>", reply);
  MailMessage m;
  m.setSender("robot@g.example");
  m.setSender("Robot <robot@g..example>");
  m.addRecipient(MailRecipient(MailRecipient::PRIMARY_RECIPIENT, "cook@g.example"));
  m.addRecipient(MailRecipient(MailRecipient::PRIMARY_RECIPIENT, "cook@g.example, x@g.example"));
  m.addRecipient(MailRecipient(MailRecipient::CC_RECIPIENT, "radio.g.example"));
  m.addRecipient(MailRecipient(MailRecipient::CC_RECIPIENT, "radio@g.example", "Radio, The"));
}
