table.insert(log, "RCPT TO: <" .. to .. ">")
table.insert(lines, "RCPT TO: <" .. to .. ">")
