local function spec(m) return m.loc .. "@" .. m.domain end
local function header(m)
  return ('"%s" <%s>'):format(m.name, m.addr)
end
local function path(m) return "<" .. m.addr .. ">" end
sock:send("RCPT TO:" .. spec(m) .. "\r\n")
sock:send("MAIL FROM:<" .. header(m) .. ">\r\n")
sock:send("RCPT TO:" .. path(m) .. "\r\n")
