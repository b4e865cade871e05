T = { a: { from: 'Ann <a@b.example>', to: 'b@c.example' }, b: { from: 'x@y.example' } }
def go(sock, k)
  sock.write "EHLO x\r\n"
  sock.write "MAIL FROM:<#{T[k][:from]}>\r\n"
  sock.write "RCPT TO:<#{T[k][:to]}>\r\n"
end
