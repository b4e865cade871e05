"""Why servers refuse: the closed set of causes, each with its remedy, who acts, and how to try again.

A reply code says little about the cause: 501 is used for syntax and for policy, 550 for a dozen things. The policies
are RFC 5321 §4.5.4.1 put into words: "never"; "later" (half an hour apart, for days); "soon" (greylisting: minutes);
"reconnect" (at once, on another connection); "again now" (at once, on this one). A cause without one is tried never.
"""

from __future__ import annotations

from .model import Cause

_ALL = (
    Cause(
        "accepted",
        "accepted",
        "The command was carried out.",
        ("Nothing needs mending; go on with the next command.",),
        "nobody",
    ),
    Cause(
        "continue",
        "more is expected",
        "The server waits for the rest.",
        ("Send what the server asks for, then read its next reply.",),
        "client code",
    ),
    Cause(
        "path-syntax",
        "address or brackets malformed",
        "The address, or the brackets, spaces or colon round it, is not written as the server can read it.",
        (
            "Send the bare address in angle brackets right after the colon: MAIL FROM:<user@example.com>.",
            "Leave out display names, quotes, spaces, line ends and invisible characters; one address to a command.",
            "Check the command with smtplint check or with --command: it names the byte.",
        ),
        "client code",
    ),
    Cause(
        "parameter-syntax",
        "parameter invalid or not supported",
        "A parameter behind the address (SIZE, BODY, RET, NOTIFY …) is malformed, or this server does not know it.",
        (
            "Send only parameters whose keyword the server listed in its reply to EHLO.",
            "Write KEYWORD=value without spaces round the equals sign, and each keyword once.",
        ),
        "client code",
    ),
    Cause(
        "unknown-command",
        "command not recognised",
        "The server does not know this command, or could not read the line as one.",
        (
            "Look at the exact bytes of the line: the verb, one space, the colon, CRLF at its end.",
            "Use only commands of RFC 5321 and of the extensions that EHLO listed.",
        ),
        "client code",
    ),
    Cause(
        "line-too-long",
        "line too long",
        "The line is longer than the server reads (512 octets for a command, 1000 for text).",
        ("Shorten the command, fold the header, or end each line with CRLF.",),
        "client code",
    ),
    Cause(
        "bad-sequence",
        "command out of order",
        "The command came at a time when the server does not take it.",
        (
            "Keep to the order EHLO, MAIL, RCPT, DATA, and read each reply before the next command.",
            "Send RSET before a second MAIL, and look for an earlier refusal that you passed over.",
        ),
        "client code",
    ),
    Cause(
        "unknown-recipient",
        "mailbox unknown or switched off",
        "The recipient's mailbox does not exist or takes no mail.",
        (
            "Check the address for typing errors and ask the recipient by another way.",
            "Take the address off your lists: sending on to it harms your reputation.",
        ),
        "client operator",
        fix_otherwise=(
            "Check the address for typing errors and ask the recipient by another way.",
            "Keep the message in the queue: the server may take it yet; only a 5xx says that there is no mailbox.",
        ),
    ),
    Cause(
        "relay-denied",
        "relaying denied",
        "The server does not handle mail for this domain and will not pass it on for you.",
        (
            "Log in first, and use the submission port (587 or 465), if this is your own provider.",
            "Else send to a host that the recipient domain's MX record names; if this is one, tell the domain's owner.",
        ),
        "client operator",
    ),
    Cause(
        "authentication",
        "login missing or refused",
        "The server wants a login, or did not accept the one given.",
        (
            "Log in before MAIL; check user name, password and mechanism, and whether an app password is needed.",
            "Start TLS first: many servers offer AUTH only then.",
        ),
        "client operator",
    ),
    Cause(
        "tls-required",
        "encryption required or failing",
        "The server wants an encrypted connection, or the encryption could not be set up.",
        ("Send STARTTLS before MAIL or AUTH, or connect to port 465; check certificate and TLS version.",),
        "client operator",
    ),
    Cause(
        "greylisting",
        "greylisted",
        "The server puts off a sender it does not know; one that tries again later is let in.",
        (
            "Keep the message in the queue and try again later from the same address and host.",
            "Nothing is wrong with the command: do not change it.",
        ),
        "nobody",
        "soon",
        fix_otherwise=(
            "Send the message anew after some minutes; greylisting calls for a 4xx and a sender that tries again.",
            "Nothing is wrong with the command: do not change it.",
        ),
        fix_timed="Keep the message in the queue and try again from the same address and host when the reply says.",
    ),
    Cause(
        "rate-limit",
        "too much at a time",
        "You send more messages, connections or recipients than the server allows in this time.",
        (
            "Slow down: fewer connections at once, fewer messages a minute, and longer pauses after each refusal.",
            "Spread large mailings over hours; warm up new sending addresses.",
        ),
        "client operator",
        "later",
        fix_otherwise=(
            "Wait until the limit lifts, which may take an hour or a day; then send the message anew.",
            "From then on send more slowly: fewer connections at once, fewer messages a minute.",
        ),
    ),
    Cause(
        "overload",
        "server overloaded or out of resources",
        "The server lacks capacity at the moment: load, memory, disk space or connections; or the mailbox is in use.",
        (
            "Wait and try again; lengthen the pause with every failure.",
            "If you run the server: look at its load, disk, memory and limits.",
        ),
        "server operator",
        "later",
        fix_otherwise=(
            "Ask the server's operator by another way to make room; only then send the message anew.",
            "If you run the server: look at its load, disk, memory and limits.",
        ),
    ),
    Cause(
        "maintenance",
        "service not available",
        "The service is down, shutting down or being worked on.",
        (
            "Wait, then try again on a new connection, or try the next MX host.",
            "If it lasts, look at the server's status page, or ask its operator to check its resources.",
        ),
        "server operator",
        "later",
        fix_otherwise=(
            "Find out from the server's operator or status page when it takes mail again; then send the message anew.",
            "Else send to another MX host of the domain.",
        ),
    ),
    Cause(
        "server-fault",
        "fault inside the server",
        "Something failed inside the server; your command may be quite right.",
        (
            "Try again later; if it goes on, tell the server's operator the time and the whole reply.",
            "If you run the server: its log has the reason.",
        ),
        "server operator",
        "later",
        fix_otherwise=(
            "Tell the server's operator the time and the whole reply; when it is mended, send the message anew.",
            "If you run the server: its log has the reason.",
        ),
    ),
    Cause(
        "mailbox-full",
        "mailbox full",
        "The recipient's mailbox has used up its quota.",
        ("Ask the recipient by another way to make room; keep the message in the queue meanwhile.",),
        "recipient",
        "later",
        fix_otherwise=("Ask the recipient by another way to make room; only then send the message anew.",),
    ),
    Cause(
        "message-too-big",
        "message too big",
        "The message is larger than the server or the mailbox takes.",
        ("Send a smaller message, or a link to the file; keep to the SIZE that EHLO announced.",),
        "client operator",
    ),
    Cause(
        "too-many-recipients",
        "too many recipients",
        "One message names more recipients than the server takes at a time.",
        ("Send the recipients taken so far, then the rest in another transaction.",),
        "client code",
        "again now",
    ),
    Cause(
        "too-many-errors",
        "too many errors in the session",
        "Earlier refusals in this session used up the server's patience.",
        ("Find the first refusal in the session and mend that; stop sending after a 5xx.",),
        "client code",
        "later",
    ),
    Cause(
        "content-policy",
        "content refused",
        "The message's content was refused: taken for spam, a virus, a bad link or a forbidden attachment.",
        (
            "Read the reason in the text; remove the attachment, link or wording that it names.",
            "If it was a mistake, write to the provider's postmaster with the whole reply.",
        ),
        "client operator",
    ),
    Cause(
        "message-format",
        "message malformed",
        "The message itself breaks the rules: a header missing, doubled or malformed, bad line ends, bad MIME.",
        ("Send the headers that RFC 5322 asks for (From, Date, Message-ID), each once, and lines ended by CRLF.",),
        "client code",
    ),
    Cause(
        "sender-policy",
        "sender not allowed",
        "This sender address may not be used here: not yours, not verified, unknown at its own host, or not that of "
        "the login.",
        (
            "Where you log in: use a sender address that belongs to the account, or have it verified.",
            "From server to server: the sender's address has to exist, and its own host to take mail for it.",
            "Syntax is not what this refusal is about: the server could read the address.",
        ),
        "client operator",
    ),
    Cause(
        "sender-authentication",
        "SPF, DKIM or DMARC failed",
        "The sender's domain could not be proven: SPF, DKIM or DMARC failed.",
        ("Publish SPF and DKIM for the sending host, sign the mail, and align the From domain with them.",),
        "client operator",
    ),
    Cause(
        "reputation",
        "blocked for its reputation",
        "Your host, network or domain is on a block list or has a poor reputation.",
        (
            "Find the list the reply names, or the provider's postmaster page; mend the reason and ask to be freed.",
            "Look for a hacked account or an open form that sends spam from your host.",
        ),
        "client operator",
    ),
    Cause(
        "recipient-policy",
        "recipient does not take this mail",
        "The recipient, or a rule at the recipient's side, takes no mail from you.",
        ("Ask the recipient or their administrator to allow you.",),
        "recipient",
    ),
    Cause(
        "policy",
        "refused by policy",
        "A rule of the server forbids it; the text may say which.",
        ("Read the text and the page it links to; ask the server's postmaster if neither says what to change.",),
        "client operator",
    ),
    Cause(
        "dns",
        "DNS",
        "A name could not be found, or is set up wrongly: the domain, its MX, or your host's reverse name.",
        (
            "Check the domain's spelling and its MX, A and AAAA records.",
            "For your own host: let its address resolve to a name, that name to the address, and say it in EHLO.",
        ),
        "client operator",
        "later",
    ),
    Cause(
        "hello",
        "name in EHLO not accepted",
        "The name given in HELO or EHLO is malformed, or not one the server accepts.",
        ("Say the full host name that your address resolves to, such as EHLO mail.example.com.",),
        "client operator",
    ),
    Cause(
        "verification",
        "address being verified",
        "The server could not yet verify the address, so it puts the command off.",
        ("Try again in some minutes, when the check is done; make sure that the address exists and can be reached.",),
        "nobody",
        "soon",
        fix_otherwise=("Make sure that the address exists and can be reached; then send the message anew.",),
        fix_timed="Try again when the reply says; make sure that the address exists and can be reached.",
    ),
    Cause(
        "moved",
        "recipient elsewhere",
        "The recipient is to be reached at another address or host.",
        ("Use the address that the reply names, after asking its owner.",),
        "client operator",
    ),
    Cause(
        "not-accepting",
        "host takes no mail",
        "This host, or this domain, takes no mail at all.",
        ("Send to another MX host of the domain; a domain with a null MX cannot be mailed.",),
        "client operator",
    ),
    Cause(
        "routing",
        "cannot be delivered onward",
        "The message could not be passed on: no route, a loop, or the next host does not answer.",
        ("Check routes, aliases and forwards on both sides.",),
        "server operator",
        "later",
        fix_otherwise=("Check routes, aliases and forwards on both sides; then send the message anew.",),
    ),
    Cause(
        "timeout",
        "idle too long, or broken off",
        "The connection stood idle too long, or broke.",
        (
            "Send again on a new connection; do not keep idle connections in a pool.",
            "Send QUIT when you have nothing more to say, and raise a timeout that is shorter than RFC 5321 §4.5.3.2.",
        ),
        "client code",
        "reconnect",
        fix_otherwise=(
            "Send the message anew on a new connection; do not keep idle connections in a pool.",
            "Send QUIT when you have nothing more to say, and raise a timeout that is shorter than RFC 5321 §4.5.3.2.",
        ),
    ),
    Cause(
        "session-limit",
        "limit of this connection reached",
        "This connection has carried as many messages or commands as the server allows.",
        ("Open a new connection and go on there; take connections out of the pool before the limit.",),
        "client code",
        "reconnect",
        fix_otherwise=(
            "Send the message anew on a new connection; take connections out of the pool before the limit.",
        ),
    ),
    Cause(
        "smtputf8",
        "internationalised address not taken",
        "The address or the message needs SMTPUTF8, and this server, mailbox or command does not have it.",
        ("Add SMTPUTF8 to MAIL if EHLO listed it; else use an address in ASCII, with the domain as A-label (xn--).",),
        "client code",
    ),
    Cause(
        "conversion",
        "form not convertible",
        "The message would have to be converted to another form, and cannot or may not be.",
        ("Send it as 7-bit text or base64, and ask for no BODY type that EHLO did not list.",),
        "client code",
    ),
    Cause(
        "list",
        "mailing list trouble",
        "The address is a mailing list that could not be expanded or does not take your mail.",
        ("Ask the list's owner, or subscribe first.",),
        "recipient",
        "later",
    ),
    Cause(
        "no-mail",
        "no mail waiting",
        "Nothing waits for this host.",
        ("Nothing needs mending; ask again when mail may have come.",),
        "nobody",
        "later",
    ),
    Cause(
        "expired",
        "waited too long for delivery",
        "The message could not be delivered within its time.",
        ("Find the reason of the earlier failures and mend it; a message that was given back has to be sent anew.",),
        "client operator",
    ),
    Cause(
        "unspecified",
        "not said",
        "The reply does not say why.",
        ("Look for the reason in the server's log or ask its operator; meanwhile go by the class of the code.",),
        "client operator",
        "later",
    ),
)

CAUSES = {cause.key: cause for cause in _ALL}
