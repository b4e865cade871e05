sock.write "MAIL FROM:<#{mail[:from].to_s}>\r\n"
sock.write "RCPT TO:<#{message['To'].strip}>\r\n"
sock.write "RCPT TO:<#{mail[:to].addresses.first}>\r\n"
