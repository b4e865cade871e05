class Path
  def to_s
    "<#{@mailbox}>"
  end
end
def begin(from)
  sock.write("MAIL FROM:#{Path.new(from)}\r\n")
end
def told(to)
  sock.write("RCPT TO:#{to}\r\n")
end
