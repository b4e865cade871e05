class C
  def send_all(text)
    @sock.write(text + "\r\n")
  end
  def pipeline
    send_all("MAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>\r\nDATA")
    send_all(["MAIL FROM:<a@example.com>", "RCPT TO:<b@example.com>"].join("\r\n"))
  end
  def to_line(text) = "#{text}\r\n"
  def use
    @sock.write(to_line("RCPT TO:<b@example.com>"))
  end
end
