import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.apache.commons.net.smtp.SMTPClient;
class Spring {
  void a(MimeMessage mime) throws Exception {
    SimpleMailMessage m = new SimpleMailMessage();
    m.setFrom("Rooms <rooms@b.example>");
    m.setTo("a@b.example", "b@b.example");
    m.setTo(new String[] {"a@b.example", "Bob <b@b.example>"});
    m.setTo("a@b.example;b@b.example");
    m.setTo("a@b.example,b@b.example");
    m.setCc("manager.b.example");
    m.setBcc("x..y@b.example");
    m.setReplyTo("a@b_c.example");
    MimeMessageHelper helper = new MimeMessageHelper(mime, true);
    helper.setTo("a@b.example");
    helper.setTo("a@b.example, c@d.example");
    helper.addCc("c@d..example");
    helper.setFrom("x@b.example", "Smith, Ann");
    helper.setSubject("mail.example.com; fine");
  }
  int probe(SMTPClient c) throws Exception {
    c.sendCommand("RCPT TO:<v@b.example>");
    c.sendCommand("RCPT", "TO: <v@b.example>");
    return c.sendCommand("RCPT TO:", "<v@b.example>");
  }
  void list(Message msg, Config cfg) throws Exception {
    msg.setRecipients(Message.RecipientType.TO, InternetAddress.parse(String.join(",", cfg.admins)));
    msg.setRecipients(Message.RecipientType.CC, "a@b.example; c@d.example");
  }
}
