MORE = %w[<a@b.example> <c@d.example>]
MORE.each do |addr|
  s.write "RCPT TO:#{addr}\r\n"
end
%w[a@b.example c@d.example].each do |rcpt|
  s.write "RCPT TO:#{rcpt}\r\n"
end
