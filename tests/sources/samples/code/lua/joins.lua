sock:send(table.concat({"MAIL FROM:", from}, " ") .. "\r\n")
