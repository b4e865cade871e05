smtp.send{
  from = "<ops@example.org>",
  rcpt = "<a@example.org>"
}
function go(s, from, rcpt)
  s:send("MAIL FROM:" .. from .. "\r\n")
  s:send("RCPT TO:" .. rcpt .. "\r\n")
end
