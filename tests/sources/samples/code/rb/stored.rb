File.open('log','a') { |f| f.puts "MAIL FROM: #{from}" }
s = TCPSocket.new("h", 25); s.puts "MAIL FROM: #{from}"
