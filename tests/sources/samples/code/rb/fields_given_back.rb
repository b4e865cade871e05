class Outbox
  def header_from
    "#{@name} <#{@box}>"
  end

  def address
    @box
  end

  def go(sock)
    sock.write "MAIL FROM:<#{header_from}>\r\n"
    sock.write "MAIL FROM:<#{address}>\r\n"
  end
end

def told(sock, header_from)
  sock.write "MAIL FROM:<#{header_from}>\r\n"
end
