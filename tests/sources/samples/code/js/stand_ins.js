const CR = "\r", LF = "\n";
sock.write("MAIL FROM:<a@b.example>" + LF);
sock.write("MAIL FROM:<a@b.example>" + CR + LF);
sock.write(`MAIL FROM:<a@b.example>${LF}`);
sock.write("RCPT TO:" + (to || "a@b.example") + "\r\n");
sock.write("RCPT TO:<" + (to ?? "<a@b.example>") + ">\r\n");
