smtp.send_message(msg, 'a@example.com', 'a@example.com,b@example.com'.split(','))
smtp.send_message(msg, 'a@example.com', 'a@example.com, b@example.com'.split(/,\s*/))
smtp.send_message(msg, 'a@example.com', 'a@example.com,b@@example.com'.split(','))
