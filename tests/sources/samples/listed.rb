ADMINS = [
  "<a@b.example>",
  '<c@d.example>',
].freeze
MORE = %w[<a@b.example> <c@d.example>]
ADMINS.each { |admin| s.write "RCPT TO:#{admin}\r\n" }
MORE.each do |addr|
  s.write "RCPT TO:#{addr}\r\n"
end
for rcpt in ADMINS
  s.write "RCPT TO:#{rcpt}\r\n"
end
USERS.each { |user| s.write "RCPT TO:#{user}\r\n" }
