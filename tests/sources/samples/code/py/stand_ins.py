CR, LF = "\r", "\n"
SP, ANY = "a", "b"
path = sender or "a@b.example"
other = None if null else "a@b.example"
sound = "<>" if null else "<a@b.example>"
sock.sendall(("MAIL FROM:" + path + CR + LF).encode())
sock.sendall(("MAIL FROM:" + other + CR + LF).encode())
sock.sendall(("MAIL FROM:" + sound + CR + LF).encode())
sock.sendall(("RCPT TO:<a@b.example>" + LF).encode())
