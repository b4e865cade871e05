const s = net.connect(25);
s.write("MAIL FROM:<a@b.c>"); s.write("\r\n");
s.write("MAIL FROM:<a@b.c>"); s.write(CRLF);
s.write("MAIL FROM:<a@b.c>")
s.write(EOL)
socket.write(`MAIL FROM:<${x}>`); socket.write(os.EOL);
socket.write(`MAIL FROM:<${x}>`);
socket.end();
