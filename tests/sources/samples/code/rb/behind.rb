sock.write "EHLO me\nMAIL FROM:<a@example.com>\n".gsub("\n", "\r\n")
sock.write <<~EOS.gsub(/\n/, "\r\n")
  EHLO me
  MAIL FROM:<a@example.com>
EOS
sock.write "MAIL FROM:<a@example.com>\n".gsub(/\r?\n/) { "\r\n" }
sock.write "MAIL FROM:<a@example.com>\n".encode(crlf_newline: true)
msg = "MAIL FROM:<a@example.com>\n"
msg.gsub!("\n", "\r\n")
sock.write msg
sock.write "MAIL FROM:<a@example.com>\n"
$stdout.puts "MAIL FROM:<a@example.com>"
sock.write ["MAIL FROM:<", f, ">"].join + "\r\n"
sock.print ["MAIL FROM:<", f, ">"].join, "\r\n"
sock.print "MAIL FROM:<#{f}>", "\r\n"
sock.print "MAIL FROM:<#{f}>", "\n"
