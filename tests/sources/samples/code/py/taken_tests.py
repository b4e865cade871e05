def test_accepts_quoted_local_parts():
    parse('MAIL FROM:<"elio@b"@example.it>')
    parse('RCPT TO:<a%b@example.it>')
def test_valid_paths():
    for line in ['MAIL FROM:<"elio@b"@example.it>', 'RCPT TO:<@a.example:joe@c.example>']:
        parse(line)
def test_rejects_quoted_local_parts():
    parse('MAIL FROM:<"told@b"@example.it>')
