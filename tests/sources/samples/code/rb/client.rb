# MAIL FROM: <a@example.com>
def talk(sock, smtp, from, to)
  sock.print "MAIL FROM:<#{from}>\r\n"
  sock.print "MAIL FROM: <#{from}>\r\n"
  sock.write("RCPT TO: #{to}\r\n")
  sock.write('RCPT TO:<' + to + ">\r\n")
  sock.write("RCPT TO:<a@example..com>\n")
  smtp.send_message(text, 'Ann <a@example.com>', 'b@example.com')
  smtp.mailfrom("a@@example.com")
  puts "MAIL FROM: <#{from}>"
  raise "RCPT TO: <#{to}> failed" if line =~ /^RCPT TO: <(.*)>/
  sock.write(<<~TEXT)
    MAIL FROM: <#{from}>
    RCPT TO:<#{to}>
  TEXT
end
smtp.mailfrom 'ann@@example.com'
smtp.rcptto_list(['b@example.com', 'c@example..com']) { }
smtp.send_message msg, 'a@example.com', 'b@ example.com' if ready
