"""Exchange Online (Microsoft 365, outlook.com), as far as its replies are published or reported.

Strategy. Shapes that are on record, each with its reply; whatever else is asked, the answer is not known. Behind a
refusal from the mail exchangers stand the server's name, the time and a session's number in square brackets; they are
left out here. Each refusal comes after a wait of some seconds.

Sources, a stage each:
address, recipient  learn.microsoft.com/exchange/mail-flow/test-smtp-telnet
display_name        github.com/gophish/gophish/issues/2591, /2579 and /3341
variable            github.com/roehling/postsrsd/issues/192
bad_recipient       5.1.3 is for invalid formatting (learn.microsoft.com, "Non-delivery reports in Exchange Online");
                    the reply is in github.com/ActiveCampaign/smtp-field-manual, data/codes/501.json
"""

from __future__ import annotations

from ..stages import Server, Stage

MAIL = ("!rcpt",)
RCPT = ("rcpt",)

BAD_SENDER = "501 5.1.7 Invalid address"

SERVER = Server(
    id="exchange-online",
    software="Exchange Online (smtp.office365.com, *.mail.protection.outlook.com)",
    configuration="as published, and reported by those who sent to it, 2022 to 2025",
    basis="documented",
    stages=(
        Stage("frame", "", "", binds=("rcpt", "inside")),
        Stage("address", "250 2.1.0 Sender OK", "", "inside", accepts=True, when=MAIL),
        Stage("display_name", BAD_SENDER, "an address, without a display name", "inside", refuses=True, when=MAIL),
        Stage("variable", BAD_SENDER, "a domain, not a variable's name", "inside", refuses=True, when=MAIL),
        Stage("recipient", "250 2.1.5 Recipient OK", "", "inside", accepts=True, when=RCPT),
        Stage(
            "bad_recipient",
            "501 5.1.3 Invalid address",
            "an address, without a display name",
            "inside",
            refuses=True,
            when=RCPT,
        ),
    ),
    accepts={},
    source="published: learn.microsoft.com; reported: the threads that the module names",
)
