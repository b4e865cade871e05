// "MAIL FROM: <a@b.example>"
output.put_string ("MAIL FROM: <%s>\r\n".printf (from));
output.put_string (@"RCPT TO: <$to>\r\n");
output.put_string ("RCPT TO: <" + to + ">\r\n");
output.put_string ("MAIL FROM:<%s>\r\n".printf (from));
output.put_string (@"RCPT TO:<$(names["to"])>\r\n");
debug ("MAIL FROM: %s", from);
