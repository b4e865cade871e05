// "MAIL FROM: <a@b.example>"
socket.write("MAIL FROM: <" + from + ">\r\n");
socket.write('RCPT TO: <$to>\r\n');
socket.write('RCPT TO:<${list.get("to")}>\r\n');
socket.write("MAIL FROM:<" + from + ">\r\n");
trace("MAIL FROM: " + from);
