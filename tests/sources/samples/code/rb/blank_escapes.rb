# \s in double quotes is a blank, in single quotes two characters.
def greet(relay)
  relay.print "MAIL FROM:\s<ann@example.com>\r\n"
  relay.print "RCPT TO:<bob@example.com>\sNOTIFY=NEVER\r\n"
  relay.print 'RCPT TO:<bob@example.com>' + "\s\r\n"
  raise unless line =~ /RCPT TO:\s*</
end
