sender = %q(MAIL FROM: <ann@example.com>)
braces = %q{MAIL FROM: <ann@example.com>}
squares = %q[MAIL FROM: <ann@example.com>]
bars = %q|MAIL FROM: <ann@example.com>|
slashes = %q/RCPT TO:bob@example.com/
angles = %q<RCPT TO:bob@example.com>
values = %Q[MAIL FROM: <#{sender}>]
bare = %[MAIL FROM: <#{sender}>]
sock.write(%|MAIL FROM: <#{sender}>\r\n|)
escaped = %q(MAIL FROM:<"Ann\(x"@example.com>)
sound = %q[MAIL FROM:<ann@example.com>]
