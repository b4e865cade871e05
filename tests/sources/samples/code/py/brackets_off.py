def rcpt(sock, to, box):
    sock.sendall(("RCPT TO:%s\r\n" % to.split("<")[-1].rstrip(">")).encode())
    sock.sendall(f"RCPT TO: {to.strip('<>')}\r\n".encode())
    sock.sendall(("RCPT TO:" + box[1].removesuffix(">") + "\r\n").encode())
    # Sound, for brackets are put on again; or not told.
    sock.sendall(f"RCPT TO:<{to.strip('<>')}>\r\n".encode())
    sock.sendall(("RCPT TO:" + "<" + to.strip("<>") + ">" + "\r\n").encode())
    sock.sendall("RCPT TO:{}\r\n".format("<%s>" % to.strip("<>")).encode())
    sock.sendall(("RCPT TO:" + box.lstrip("<") + "\r\n").encode())
