def session(s, a, n, to):
    s.sendall(f"MAIL FROM:SIZE=100 <{a}>\r\n".encode())
    s.sendall(f"MAIL FROM:SIZE={n} <{a}>\r\n".encode())
    s.sendall(f"MAIL FROM: SIZE={n} BODY=8BITMIME <{a}>\r\n".encode())
    s.sendall("MAIL FROM:SIZE=%d <%s>\r\n" % (n, a))
    s.sendall(b"RCPT TO:NOTIFY=NEVER ORCPT=rfc822;ann@x.example <bob@x.example>\r\n")
    s.sendall(f"MAIL FROM:<{a}> SIZE={n}\r\n".encode())
    s.sendall(f"RCPT TO:<{to}> NOTIFY=NEVER\r\n".encode())
    # line ends
    s.sendall(b"MAIL FROM:<ann@x.example>\n\n")
    s.sendall(b"MAIL FROM:<ann@x.example>\n\r\n")
    s.sendall(b"MAIL FROM:<ann@x.example>\n\r")
    s.sendall(f"MAIL FROM:<{a}>/r/n".encode())
    s.sendall(rb"MAIL FROM:<ann@x.example>\r\n")
    s.sendall(b"RCPT TO:<ann@x.example/r/n>\r\n")
    s.sendall(b"RCPT TO:<bob@x.example>\r\n")
    # quotes, of which one alone opens what nothing closes
    s.sendall("MAIL FROM:<“ann lee”@x.example>\r\n".encode())
    s.sendall(b'MAIL FROM:"Ann Lee" <ann@x.example>\r\n')
