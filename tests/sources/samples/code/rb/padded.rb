def f(sock, to)
  sock.write("RCPT TO:<%-40s>\r\n" % to)
  sock.write(format("RCPT TO:<%40s>\r\n", to))
  sock.write("RCPT TO:<#{to.ljust(40)}>\r\n")
  sock.write("RCPT TO:<#{'%-40s' % to}>\r\n")
  sock.write("RCPT TO:<" + to.ljust(40) + ">\r\n")
  sock.write("RCPT TO:<#{to.ljust(40).strip}>\r\n")
end
