line = "RCPT TO:"
line += to
line += "\r\n"
sock.sendall(line.encode())
line = "RCPT TO:<"
other = to
sock.sendall(f"MAIL FROM:<{msg.get_header('From')}>\r\n".encode())
sock.sendall(f"MAIL FROM:<{msg['From']}>\r\n".encode())
out.append("RCPT TO:<%s>   %s" % (to, code))
