local RCPT = "RCPT TO:<%s>\r\n"
local HEAD = "MAIL FROM:"
local make = {
  to = function(p) return "RCPT TO:<" .. p .. ">\r\n" end,
  dsn = function(p, n) return "RCPT TO:<" .. p .. "> NOTIFY=" .. n .. "\r\n" end,
}
local function orcpt(path, typed)
  return string.format("RCPT TO:<%s> ORCPT=%s\r\n", path, typed)
end
sock:send(RCPT:format("a@b.example"))
sock:send(RCPT:format("<a@b.example>"))
sock:send(string.format(RCPT, "<a@b.example>"))
sock:send(HEAD .. "<a@b.example>\r\n")
sock:send(HEAD .. "a@b.example\r\n")
sock:send(make.to("a@b.example"))
sock:send(make.to("a b@b.example"))
sock:send(make["dsn"]("a@b.example", "NEVER"))
sock:send(make.dsn("a@b.example", "NEVER,DELAY"))
sock:send(orcpt("a@b.example", "rfc822;a@b.example"))
sock:send(orcpt("a@b.example", "a@b.example"))
