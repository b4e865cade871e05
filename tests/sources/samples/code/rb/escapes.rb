s.write "MAIL FROM:<#{h["}"]}>\r\n"
s.write "MAIL FROM:<\u{61 62}@example.com>\r\n"
s.write <<~EOS
  MAIL FROM:<a@example.com>
EOS
