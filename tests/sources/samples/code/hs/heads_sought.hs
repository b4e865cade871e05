mail = string "MAIL FROM: <" *> many1 (noneOf ">") <* char '>'
sent to = send ("RCPT TO: <" ++ to ++ ">\r\n")
