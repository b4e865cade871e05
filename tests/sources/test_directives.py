"""Files of programs' own settings: the directives in them that hold addresses, and what is beside those."""

from __future__ import annotations

import io

import pytest

from smtplint import checking, sources


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("ssmtp.conf", "# root=a@b..c\nroot=postmaster\nRoot = ops@example..com # all\n", ["3:19 SL402"]),
        ("postfix-main.cf", "2bounce_notice_recipient = a@example..com\n", ["1:37 SL402"]),
        ("revaliases", "# local:address:hub\nroot:ops@example.com:mail:587\nwww:web@example..com\n", ["3:16 SL402"]),
        ("esmtprc", 'identity "a@example..com"\nhostname x:25\nidentity = b@example.com\n', ["1:20 SL402"]),
        ("dma.conf", "MASQUERADE herb@\nMASQUERADE @example.com\nMASQUERADE a@example..com\n", ["3:21 SL402"]),
        (
            "exim4.conf",
            "errors_reply_to = Postmaster <postmaster@$qualify_domain>\nerrors_reply_to = a@example..com\n",
            ["2:28 SL402"],
        ),
        (
            "smtpd.conf",
            'action a relay mail-from "@b..c"\nmatch mail-from "a@b..c" reject\naction a relay mail-from "a@b.c..d"\n',
            ["3:32 SL402"],
        ),
        (
            ".fetchmailrc",
            "set postmaster \"root\"\npoll x smtpname me@example..com, ssl\nset postmaster 'a@example..com'\n",
            ["2:27 SL402", "3:26 SL402"],
        ),
        (".mailrc", 'set from="Me <me@example.com>"\nset from=me@example..com\n', ["2:20 SL402"]),
        ("mailman.cfg", "[mailman]\nsite_owner: a@example..com\nsite_owner: postmaster\n", ["2:22 SL402"]),
        ("sympa.conf", "listmaster a@example.com,b@example..com\nlistmaster_email listmaster\n", ["1:35 SL402"]),
        ("apt-listchanges.conf", "[apt]\nemail_address=root\nemail_address=a@example..com\n", ["3:24 SL402"]),
        ("apticron.conf", 'CUSTOM_FROM=""\nCUSTOM_FROM="Apt <apt@example..com>"\n', ["2:30 SL402"]),
        (
            "rkhunter.conf",
            'MAIL-ON-WARNING=root\nMAIL-ON-WARNING="a@b.test c@d.test"\nMAIL-ON-WARNING="a@example..com"\n',
            ["3:27 SL402"],
        ),
        ("zed.rc", 'ZED_EMAIL_OPTS="-s \'@SUBJECT@\' @ADDRESS@"\nZED_EMAIL_ADDR="a@example..com"\n', ["2:26 SL402"]),
        ("logcheck.conf", 'SENDMAILTO="root"\nSENDMAILTO="a@example..com"\n', ["2:22 SL402"]),
        (
            "keepalived.conf",
            "global_defs {\n notification_email {\n  a@b.test # ops\n  b@example..com\n }\n}\ninclude_check @host\n",
            ["4:12 SL402"],
        ),
        ("email-addresses", "# local: address\nroot: a@example..com\nb: b@example.com\n", ["2:16 SL402"]),
        ("anacrontab", "MAILTO=a@example..com\n1 5 daily run-parts /etc/cron.daily\n", ["1:17 SL402"]),
        (
            "web.config",
            '<configuration><smtp from="Shop &lt;a@example..com&gt;" to="b@example..com"/></configuration>',
            ["1:46 SL402", "1:70 SL402"],
        ),
        ("app.config", "option_settings:\n  mail_from: a@b..c\n", []),
        (
            "jenkins.yaml",
            'adminAddress: "Jenkins <j@example.com>"\nadmin_address: 0.0.0.0:9901\nadminAddress: "a@example..com"\n',
            ["3:25 SL402"],
        ),
        ("a.txt", "MAILTO=<a@example.com>\nMAILFROM=<a@example.com>\nRCPTTO=<a@example.com>\n", []),
    ],
    ids=lambda given: given if isinstance(given, str) and "\n" not in given and " " not in given else "",
)
def test_directives(path: str, text: str, expected: list[str]) -> None:
    found = [
        one
        for occurrence in sources.found_in(io.BytesIO(text.encode()), path)
        for one in checking.diagnose(path, occurrence, None)
    ]
    assert [f"{one.place.line}:{one.place.column} {one.finding.code}" for one in found] == expected
