def a(sock, to)
  sock.write("EHLO me\r\n")
  sock.write("%s %s\r\n" % ["RCPT TO:", to])
  sock.write(format("%s%s\r\n", "RCPT TO:", to))
  sock.write(format("%s<%s>\r\n", "RCPT TO:", to))
  sock.printf("%s <%s>\r\n", "RCPT TO:", to)
end
