IO.popen("openssl s_client -crlf -connect mx:25", "r+") { |s| s.puts "MAIL FROM:<a@b.example>" }
PTY.spawn("telnet mx 25") do |r, w, pid|
  w.write "RCPT TO:<c@d.example>\r"
  w.puts "RCPT TO:<c@d.example>"
end
stdin, stdout, wait = Open3.popen2("openssl", "s_client", "-crlf", "-connect", "mx:25")
stdin.write "MAIL FROM:<a@b.example>\n"
io = IO.popen(["openssl", "s_client", "-crlf", "-connect", "mx:25"], "r+")
io.puts "MAIL FROM:<a@b.example>"
stream = IO.popen("openssl s_client -connect mx:25", "r+")
stream.write("MAIL FROM:<a@b.example>\n")
