require "net/smtp"
HEADER_FROM = "Brew Sheets <#{SHEETS_FROM}>"
SHOWN = "Brew Sheets <#{SHEETS_FROM}>"
PLAIN = "#{USER}@brewery.example"
message["From"] = SHOWN
smtp.send_message(message, HEADER_FROM, CELLAR)
smtp.send_message(message, SHOWN, CELLAR)
smtp.send_message(message, PLAIN, CELLAR)
