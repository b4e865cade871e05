ADMINS = [
  "<a@b.example>",
  '<c@d.example>',
].freeze
ADMINS.each { |admin| s.write "RCPT TO:#{admin}\r\n" }
for rcpt in ADMINS
  s.write "RCPT TO:#{rcpt}\r\n"
end
USERS.each { |user| s.write "RCPT TO:#{user}\r\n" }
