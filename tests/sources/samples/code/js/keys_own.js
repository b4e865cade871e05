if (x) { sender = "<ops@example.org>" } else { sender = "<a@example.org>"; }
sock.write("MAIL FROM:" + sender + "\r\n");
const f = (recipient = "<a@example.org>") => sock.write("RCPT TO:" + recipient + "\r\n");
