sock.write("MAIL FROM:<a@b.example>\r\n")# as it is "quoted
sock.write("MAIL FROM: <a@b.example>\r\n")#it's "here
sock.write("RCPT TO: <a@b.example>\r\n")
x = foo(1)# don't
sock.write("RCPT TO: <a@b.example>\r\n")
