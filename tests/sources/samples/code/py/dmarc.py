"""A report of DMARC: what it has beside the header's domain is the envelope's (RFC 7489 appendix C)."""

IDENTIFIERS = Identifiers(header_from="example.com", envelope_from="example.com", envelope_to="example.org")
AS_TABLE = {
    "header_from": "example.com",
    "envelope_from": "bounce.example.com",
    "envelope_to": "example.org",
}
ROW = Row(envelope_to=target, envelope_from="bounce.example.com", header_from=own_domain(data))
WRONG = Identifiers(header_from="example.com", envelope_from="bounce@@example.com")

# Beside an address, or beside nothing, an address is due.
SETTINGS = {"header_from": "Ann Lee <ann@example.com>", "envelope_from": "example.com"}

SENDER = {"header_from": "ann@example.com", "mail_from": "example.com"}

ALONE = {"envelope_from": "example.com"}
