import org.springframework.mail.SimpleMailMessage;
import org.apache.commons.mail.SimpleEmail;
class S { void x() {
  message.setTo(new String[]{"a@example.com", "b@example..com"});
  message.setTo("a@example.com,b@example.com".split(","));
  email.addTo("a@example.com, b@example.com");
  helper.setTo("a@example.com", "c@example..com");
  helper.setReplyTo("c@@example.com");
} }
