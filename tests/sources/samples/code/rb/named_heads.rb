require 'socket'
class S
  RCPT = "RCPT TO:<"
  BARE = 'RCPT TO:'
  HEADS = { rcpt: "RCPT TO:<", mail: "MAIL FROM:<" }.freeze
  def initialize; @head = "RCPT TO:<"; end
  def go(to, sender)
    @sock.write(RCPT + to + "\r\n")
    @sock.write(RCPT + to + ">\r\n")
    @sock.write("#{RCPT}#{to}\r\n")
    @sock.write("#{RCPT}#{to}>\r\n")
    @sock.write("#{BARE}#{to}\r\n")
    @sock.write("#{BARE}<#{to}>\r\n")
    @sock.write("#{@head}#{to}\r\n")
    @sock.write(@head + to + "\r\n")
    @sock.write(HEADS[:mail] + sender + "\r\n")
    @sock.write("#{HEADS[:rcpt]}#{to}\r\n")
    @sock.write("#{HEADS[:rcpt]}#{to}>\r\n")
    @sock << RCPT << to << "\r\n"
    @sock << RCPT << to << ">\r\n"
    @sock.print RCPT, to, "\r\n"
    @sock.print RCPT, to, ">\r\n"
    puts "#{RCPT}#{to}"
    line = RCPT.dup
    line << to
    line << "\r\n"
    @sock.write(line)
  end
end
