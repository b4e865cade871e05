class B
  def add(*parts)
    parts.each { |part| @buf << part }
    @buf << "\r\n"
  end
  def put(head, rest)
    @sock.write(head + rest + "\r\n")
  end
  def put2(head, rest)
    @sock.write("#{head}#{rest}\r\n")
  end
  def all(*parts)
    @sock.write(parts.join + "\r\n")
  end
  def f
    add "RCPT TO:", "a@x.example"
    add("RCPT TO:", "a@x.example")
    add("RCPT TO:", "<a@x.example>")
    put("RCPT TO:", "a@x.example")
    put2("RCPT TO:", "a@x.example")
    all("RCPT TO:", "a@x.example")
  end
end
