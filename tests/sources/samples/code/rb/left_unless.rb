def one(sock, addr)
  return unless addr.include?("<")
  sock.write("RCPT TO:#{addr}\r\n")
end

def two(sock, sender)
  return if sender.include?("<")
  sock.write("MAIL FROM:#{sender}\r\n")
end
