STEPS = [
  ['EHLO %<helo>s', 250],
  ['MAIL FROM:<%<from>s>', 250],
  ['RCPT TO:<%<to>s>', 250],
  ['MAIL FROM:%<from>s', 250],
  ['RCPT TO: %<to>s', 250],
  ['RCPT TO: <%<to>s>', 250],
]
sock.write(format("MAIL FROM:<%<from>s>\r\n", from: from))
sock.write(format("MAIL FROM:%<from>s\r\n", from: from))
sock.write("MAIL FROM:%{from}\r\n" % { from: addr })
sock.write("MAIL FROM:#{report[:from].to_s}\r\n")
sock.write("RCPT TO:#{report['to']}\r\n")
sock.write("RCPT TO:#{cfg.fetch(:to)}\r\n")
sock.write("RCPT TO:<#{report[:to]}>\r\n")
