-- Formats whose values stand beside them, and lists that are made a text.
a h address = hPutStr h $ printf "RCPT TO:%s\r\n" address
b h address = B.hPut h (mconcat ["RCPT TO:", address, "\r\n"])
c h address = B.hPut h $ B.concat ["RCPT TO: <", address, ">\r\n"]
d h address = hPrintf h "RCPT TO:%s\r\n" address
e h address = sendLine h (printf "MAIL FROM: %s" address)
f h address = hPutStr h $ printf "RCPT TO:<%s>\r\n" address
g h address = B.hPut h (mconcat ["RCPT TO:<", address, ">\r\n"])
i address = putStrLn $ printf "RCPT TO: %s" address
j address = error (printf "MAIL FROM:%s was refused" address)
k address = printf "RCPT TO: %s\n" address
l line = "RCPT TO: " `isPrefixOf` line
