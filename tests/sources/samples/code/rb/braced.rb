a = %Q{"#{m.name}" <#{m.email}>}
s.write %Q{MAIL FROM: <#{h[:x]}>\r\n}
s.write %(RCPT TO: <#{f(x)}>\r\n)
s.write "RCPT TO: <a@b.example>\r\n"
