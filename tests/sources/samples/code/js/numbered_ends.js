sock.write("MAIL FROM:<a@b.example>\u{a}");
sock.write("MAIL FROM:<a@b.example>\u000A");
sock.write("MAIL FROM:<a@b.example>\r\n" + "RCPT TO:<c@d.example>\x0a");
