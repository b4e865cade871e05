local function s(b, a)
  b:add(("MAIL FROM:<%s>\r\n"):format(a))
  b:add(("RCPT TO:<%s>\r\n"):format(a))
  b:add("RSET\r\n")
  b:add(("RCPT TO:<%s>"):format(a)):add("\r\n")
  b:add("RCPT TO:<" .. a .. ">"):add("\r\n")
  b:add(string.format("RCPT TO:<%s>", a)):add("\r\n")
end
