void f() { socket.write("RCPT TO:<$$to>\r\n"); }
