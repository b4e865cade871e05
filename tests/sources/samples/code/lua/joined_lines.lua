local socket = require("socket")
local sock = socket.connect("mx", 25)
-- All blanks behind \z belong to it.
sock:send("MAIL\z
   \x20 FROM:<ann@x.example>\r\n")
sock:send("MAIL\z
   \x20FROM:<ann@x.example>\r\n")
sock:send("MAIL \z
    FROM:<ann@x.example>\r\n")
sock:send("MAIL  \z
           FROM:<ann@x.example>\r\n")
sock:send("MAIL FROM:\z
           <ann@x.example>\r\n")
sock:send("MAIL FROM:\z
           \x20<ann@x.example>\r\n")
sock:send("MAIL FROM:<ann@x.example>\z
           \tSIZE=5\r\n")
sock:send("MAIL FROM:<ann@x.example>\z
           SIZE=5\r\n")
