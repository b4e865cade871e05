MAIL = "MAIL FROM:"
sock.write("#{MAIL} <a@b.example>\r\n")
sock.write("#{MAIL}<a@b.example>\r\n")
sock.write("#{MAIL}<#{from}> SIZE=-1\r\n")
puts "#{MAIL} a@b.example"
logger.info("#{MAIL} a@b.example")
