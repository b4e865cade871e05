smtp.send_command('MAIL', 'FROM: me@example.com')
smtp.send_command('RCPT', "TO: #{addr}")
smtp.send_command('RCPT', "TO:<#{addr}>")
