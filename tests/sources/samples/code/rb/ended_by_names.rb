EOL = "\r\n"
CLOSE = '>' + EOL
CLOSE2 = ">#{EOL}"
HEAD = 'MAIL FROM:<'
def a(sock, to)
  sock.write('RCPT TO:<' + to + CLOSE)
  sock.write(HEAD + to + CLOSE)
  sock.write(HEAD + to + CLOSE2)
  sock.write(HEAD + to + EOL)
end
