local c = "MAIL FROM:<" .. a
c = c .. ">\r\n"
local d = "MAIL FROM:<" .. a .. "> "
d = d .. "SIZE=5\r\n"
