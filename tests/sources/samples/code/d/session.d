/+ "MAIL FROM: <a@b.example>" +/ // "RCPT TO: <a@b.example>"
void mail(string from) { socket.send("MAIL FROM: <" ~ from ~ ">\r\n"); }
void rcpt(string to) { socket.send(format("RCPT TO: <%s>\r\n", to)); }
void raw() { socket.send(`RCPT TO: <bob@example.net>` ~ "\r\n"); }
void sound(string from) { socket.send("MAIL FROM:<" ~ from ~ ">\r\n"); char quote = '"'; }
void told(string to) { writeln("RCPT TO: ", to); }
