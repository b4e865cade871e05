// "MAIL FROM: <a@b.example>"
void mail(string from) { cmd("MAIL FROM: <" + punycode_address(from) + ">"); }
void rcpt(string to) { cmd(sprintf("RCPT TO: <%s>", to)); }
void both() { cmd("RCPT TO:"
  " <bob@example.net>"); }
void sound(string from) { cmd("MAIL FROM:<" + from + ">"); int quote = '"'; }
void told(string to) { werror("RCPT TO: %s\n", to); }
