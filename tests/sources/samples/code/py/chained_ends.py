def s(buf, a):
    buf.put("MAIL FROM:<%s>\r\n" % a)
    buf.put("RCPT TO:<%s>\r\n" % a)
    buf.put("RSET\r\n")
    buf.put("RCPT TO:<%s>" % a).put("\r\n")
    buf.put(f"RCPT TO:<{a}>").put(CRLF)
    buf.put(f"RCPT TO:<{a}>").crlf()
    buf.put("RCPT TO:<{}>".format(a)).put("\r\n")
