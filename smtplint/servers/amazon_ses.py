"""Amazon SES's SMTP interface, as far as its replies are reported.

Strategy. Two shapes of a sender are on record, with the same reply; whatever else is asked, the answer is not known.

Sources, a stage each:
null        github.com/docker-mailserver/docker-mailserver/issues/2403
no_address  github.com/mbentley/docker-omada-controller/issues/246 and github.com/janeczku/calibre-web/pull/230: the
            name of an SMTP user, which is letters and digits, sent as the sender
"""

from __future__ import annotations

from ..stages import Server, Stage

BAD_SENDER = "501 Invalid MAIL FROM address provided"

SERVER = Server(
    id="amazon-ses",
    software="Amazon SES (email-smtp.*.amazonaws.com)",
    configuration="as reported by those who sent to it, 2017 to 2022",
    basis="documented",
    stages=(
        Stage("frame", "", "", binds=("inside",)),
        Stage("null", BAD_SENDER, "a sender: SES takes no bounces", "inside", refuses=True),
        Stage("no_address", BAD_SENDER, "an address, with @ and a domain", "inside", refuses=True),
    ),
    accepts={},
    source="reported: the threads that the module names",
)
