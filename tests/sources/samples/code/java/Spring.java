package x;
import org.springframework.mail.SimpleMailMessage;
import org.apache.commons.mail.SimpleEmail;
class Spring {
  void f() throws Exception {
    SimpleMailMessage sm = new SimpleMailMessage();
    sm.setFrom("a@x..example");
    sm.setTo("bob@@x.example");
    sm.setTo("bob@x.example");
    sm.setReplyTo("Bob <bob@x.example>");
    sm.setCc("ann@x.example", "bob@@x.example");
    sm.setSubject("bob@@x.example");
    new SimpleEmail().setFrom("a@@x.example").addTo("b@x..example");
    new SimpleEmail().setFrom("a@x.example").setSubject("b@@x").addTo("b@x..example").addCc("c@x.example");
  }
}
