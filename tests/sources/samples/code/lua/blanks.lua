local sender = "MAIL FROM:\z
                <ann@example.com>\r\n"
local recipient = "RCPT TO: \z
                   <bob@example.com>\r\n"
local spelt = 'MAIL FROM:\z
               \x20<ann@example.com>\r\n'
