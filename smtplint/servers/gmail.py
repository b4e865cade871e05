"""Gmail, as far as its replies are published or reported.

Strategy. Shapes that are on record, each with its reply; whatever else is asked, the answer is not known. Every reply
ends in a session's name and "- gsmtp" (support.google.com/a/answer/3726730); the name is left out here. Where the
wording changed with the years, the newest report has it.

Sources, a stage each:
address, recipient  github.com/The-Login/SMTP-Smuggling-Tools/issues/11 (2024)
                    github.com/zone-eu/zone-mta/issues/5 (a quoted recipient)
without_brackets    new-contents.com/Nebraska/esmtp-mail-from-syntax-error.html
display_name        github.com/go-gitea/gitea/issues/35794 (2025, the wording)
                    github.com/gophish/gophish/issues/2662
no_recipient        github.com/jstedfast/MailKit/issues/866
bad_recipient       github.com/nextcloud/mail/issues/6545 (no domain)
                    github.com/wanderlust/wanderlust/issues/175 (a space)
                    github.com/frappe/frappe/pull/20819 and github.com/dart-lang/pub-dev/issues/3398 (apostrophes)
                    github.com/dart-lang/pub-dev/issues/8403 (a list; 2024, the wording)
quoted_recipient    github.com/zone-eu/zone-mta/issues/5 (2016)
"""

from __future__ import annotations

from ..stages import Server, Stage

MAIL = ("!rcpt",)
RCPT = ("rcpt", "!size")

SYNTAX_ERROR = (
    "555 5.5.2 Syntax error, cannot decode response. For more information, go to\n"
    "5.5.2 https://support.google.com/a/answer/3221692 and review RFC 5321\n"
    "5.5.2 specifications. - gsmtp"
)

SERVER = Server(
    id="gmail",
    software="Gmail (smtp.gmail.com, smtp-relay.gmail.com, gmail-smtp-in.l.google.com)",
    configuration="as reported by those who sent to it, 2016 to 2025",
    basis="documented",
    stages=(
        Stage("frame", "", "", binds=("rcpt", "inside", "size", "bare")),
        Stage("address", "250 2.1.0 OK - gsmtp", "", "inside", accepts=True, when=MAIL),
        Stage(
            "display_name",
            SYNTAX_ERROR,
            "an address, without a display name",
            "inside",
            refuses=True,
            when=("!rcpt", "!size"),
        ),
        Stage("without_brackets", SYNTAX_ERROR, "the address in angle brackets", "bare", refuses=True, when=MAIL),
        Stage("recipient", "250 2.1.5 OK - gsmtp", "", "inside", accepts=True, when=RCPT),
        Stage("no_recipient", SYNTAX_ERROR, "a recipient", "inside", refuses=True, when=RCPT),
        Stage(
            "bad_recipient",
            "553 5.1.3 The recipient address <{inside}> is not a valid RFC 5321\n5.1.3 address. - gsmtp",
            "one address: atoms, @ and a domain",
            "inside",
            refuses=True,
            when=RCPT,
        ),
        Stage(
            "quoted_recipient",
            "553 5.1.2 The recipient address <{content}@{domain}> is not a valid RFC-5321\n5.1.2 address. - gsmtp",
            "a local part without space and @",
            "inside",
            binds=("content", "domain"),
            refuses=True,
            when=RCPT,
        ),
    ),
    accepts={},
    source="published: support.google.com/a/answer/3726730; reported: the threads that the module names",
)
