line = "MAIL FROM:"
line = line + "<a@b..example>"
line = line + "\r\n"
sock.sendall(line)

other = "RCPT TO:<"
other = other + "c@d.example"
other = other + ">"
other = other + " NOTIFY=ALWAYS\r\n"
sock.sendall(other)

sound = "MAIL FROM:<"
sound = sound + "a@b.example>\r\n"
sock.sendall(sound)
