class C
  def say(line)
    @sock.write(line + "\r\n")
    read
  end
  def tell(line)
    @sock.print "#{line}\r\n"
  end
  def raw(text)
    @sock.write(text)
  end
  def go
    say("MAIL FROM:<a@example.com>\r\n")
    say "MAIL FROM:<a@example.com>\r\n"
    tell("RCPT TO:<a@example.com>\r\n")
    say('RCPT TO:<a@example.com>')
    raw("MAIL FROM:<a@example.com>\r\n")
    raw('RCPT TO:<a@example.com>')
  end
end
