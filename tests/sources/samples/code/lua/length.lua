self:cmd("MAIL FROM:<" .. from .. "> SIZE=" .. #data, 250)
self:cmd("RCPT TO: <" .. to .. "> SIZE=" .. #data, 250)
