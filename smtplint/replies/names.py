"""How programs and providers write their own names, where that is not the key with a capital letter."""

from __future__ import annotations

_NAMES = {
    "amazon-ses": "Amazon SES",
    "aiosmtpd": "aiosmtpd",
    "aol": "AOL",
    "att": "AT&T",
    "chasquid": "chasquid",
    "dovecot-lmtp": "Dovecot LMTP",
    "exchange": "Microsoft Exchange",
    "fortimail": "FortiMail",
    "gmx": "GMX",
    "go-smtp": "go-smtp",
    "hmailserver": "hMailServer",
    "icloud": "iCloud",
    "improvmx": "ImprovMX",
    "kumomta": "KumoMTA",
    "laposte": "La Poste",
    "mail-ru": "Mail.ru",
    "mailenable": "MailEnable",
    "mdaemon": "MDaemon",
    "messagelabs": "Symantec Email Security.cloud",
    "mhale-smtpd": "mhale/smtpd",
    "netease": "NetEase (163, 126)",
    "opensmtpd": "OpenSMTPD",
    "outlook": "Outlook.com / Exchange Online",
    "ovh": "OVH",
    "qmail": "qmail",
    "qpsmtpd": "qpsmtpd",
    "qq": "QQ Mail",
    "secureserver": "GoDaddy",
    "sendgrid": "SendGrid",
    "sfr": "SFR",
    "smtp-server": "smtp-server (Nodemailer)",
    "socketlabs": "SocketLabs",
    "sparkpost": "SparkPost",
    "t-online": "T-Online",
    "trend-micro": "Trend Micro",
    "zerospam": "ZEROSPAM",
}


def shown(server: str) -> str:
    """The name of ``server`` as people know it."""
    return _NAMES.get(server) or server.replace("-", " ").title()


# whose prediction stands for those that answer alike
_PROFILES = {"outlook": "exchange-online", "exchange": "exchange-online"}


def profile(server: str) -> str:
    """The name under which the replies of ``server`` can be predicted, if they can."""
    return _PROFILES.get(server, server)
