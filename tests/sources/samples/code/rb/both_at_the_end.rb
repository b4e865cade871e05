require 'socket'
s = TCPSocket.new('mx.example', 25)
s.puts "RCPT TO:bob@example.com"
s.puts "MAIL FROM:<ann@example.com"
s.puts "MAIL FROM:#{from}"
s.puts "MAIL FROM:<ännchen@example.com>"
