def socket = new Socket("mx", 25)
def out = new PrintWriter(socket.getOutputStream(), true)
out.println("MAIL FROM:<a@b.example>")
out.println "RCPT TO:<a@b.example>"
out.print "RCPT TO:<a@b.example>\n"
socket << "RCPT TO:<a@b.example>\n"
