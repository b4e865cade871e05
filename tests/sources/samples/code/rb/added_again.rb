line = "MAIL FROM:"
line << "<a@b..example>"
line << "\r\n"
sock.write(line)

other = "RCPT TO:<"
other << "c@d.example"
other << "> NOTIFY=ALWAYS\r\n"
sock.write(other)

sound = "MAIL FROM:<"
sound << "a@b.example>\r\n"
sock.write(sound)
