sock.write "EHLO me\nMAIL FROM:<a@example.com>\n".gsub("\n", "\r\n")
sock.write <<~EOS.gsub(/\n/, "\r\n")
  EHLO me
  MAIL FROM:<a@example.com>
EOS
