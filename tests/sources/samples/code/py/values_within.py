s.send(f"MAIL FROM:<{u}> BY={t};R\r\n")
s.send(f"MAIL FROM:<{u}> BY={t};RT\r\n")
s.send(f"MAIL FROM:<{u}> BY={t};{mode}\r\n")
s.send(f"MAIL FROM:<{u}> BY={t};{mode}T\r\n")
s.send(f"MAIL FROM:<{u}> BY={t};R{trace}\r\n")
s.send(f"MAIL FROM:<{u}> BY={t};R{trace} SIZE=1\r\n")
s.send(f"MAIL FROM:<{u}> BY={t};{mode}{trace} SIZE=1\r\n")
s.send(f"MAIL FROM:<{u}> BY=-{t};N\r\n")
s.send(f"MAIL FROM:<{u}> BY={sign}{t};N\r\n")
s.send(f"MAIL FROM:<{u}> BY=1{t};N\r\n")
s.send(f"MAIL FROM:<{u}> BY=120;{m}\r\n")
s.send(f"MAIL FROM:<{u}> BY={t}\r\n")
s.send(f"MAIL FROM:<{u}> BY={t}{m}\r\n")
s.send(f"MAIL FROM:<{u}> AUTH={a}@{b}\r\n")
s.send(f"MAIL FROM:<{u}> AUTH={a}+40{b}\r\n")
s.send(f"MAIL FROM:<{u}> AUTH={a}@example.org\r\n")
s.send(f"MAIL FROM:<{u}> AUTH=bounce@{b}\r\n")
s.send(f"MAIL FROM:<{u}> AUTH={a}.example.org\r\n")
s.send(f"MAIL FROM:<{u}> AUTH={a}+3D{b}@x\r\n")
s.send(f"MAIL FROM:<{u}> AUTH={a}\r\n")
s.send(f"MAIL FROM:<{u}> AUTH=<>{crlf}")
s.send(f"MAIL FROM:<{u}> AUTH={a}{crlf}")
s.send(f"MAIL FROM:<{u}> SIZE={a}000\r\n")
s.send(f"MAIL FROM:<{u}> SIZE=1{a} BODY=7BIT\r\n")
s.send(f"MAIL FROM:<{u}> RET={r} ENVID={a}.{b}@{c}\r\n")
s.send(f"RCPT TO:<{u}> ORCPT=rfc822;{x}@{y} NOTIFY={n},DELAY\r\n")
s.send(f"RCPT TO:<{u}> ORCPT={t};{x} NOTIFY={n},{m}\r\n")
s.send(f"MAIL FROM:<{u}> BY={t};X\r\n") # F
s.send(f"MAIL FROM:<{u}> BY={t};\r\n") # F
s.send(f"MAIL FROM:<{u}> BY={t},R\r\n") # F
s.send(f"MAIL FROM:<{u}> BY={t}s;R\r\n") # F
s.send(f"MAIL FROM:<{u}> AUTH=<{a}>\r\n") # F
s.send(f"MAIL FROM:<{u}> AUTH={a}@@{b}\r\n") # F
s.send(f"MAIL FROM:<{u}> AUTH={a}=x@{b}\r\n") # F
s.send(f"MAIL FROM:<{u}> SIZE={a}k\r\n") # F
