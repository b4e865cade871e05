-- "MAIL FROM: <a@b.example>" {- is -}
{- "RCPT TO: <a@b.example>" {- nested -} "RCPT TO: <a@b.example>" -}
mail' h from = hPutStr h ("MAIL FROM: <" ++ from ++ ">\r\n")
rcpt h who = B.hPutStr h ("RCPT TO: <" <> who <> ">\13\10")
plain h = hPutStr h "RCPT TO: \
  \<bob@example.net>\r\n"
sound h from = hPutStr h ("MAIL FROM:<" ++ from ++ ">\r\n")
char = '"' --> "RCPT TO:<bob@example.net>"
shown = putStrLn "MAIL FROM: somebody"
parse "MAIL FROM: a@b.example" = 1
bare h recipient = hPutStr h ("RCPT TO:" <> recipient <> "\r\n")
