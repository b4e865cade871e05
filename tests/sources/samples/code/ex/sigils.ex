sender = ~s<MAIL FROM: \<ann@example.com\>>
raw = ~S[MAIL FROM: <ann@example.com>]
bars = ~S|RCPT TO:bob@example.com|
sound = ~S{RCPT TO:<bob@example.com>}
