"""How programs and providers write their own names, where that is not the key with a capital letter."""

from __future__ import annotations

_NAMES = {
    "aiosmtpd": "aiosmtpd",
    "amavis": "amavis",
    "amazon-ses": "Amazon SES",
    "anonaddy": "AnonAddy",
    "aol": "AOL",
    "att": "AT&T",
    "chasquid": "chasquid",
    "docomo": "NTT Docomo",
    "dovecot-lmtp": "Dovecot LMTP",
    "exchange": "Microsoft Exchange",
    "fortimail": "FortiMail",
    "gmx": "GMX",
    "go-smtp": "go-smtp",
    "hmailserver": "hMailServer",
    "i-ua": "i.ua",
    "icloud": "iCloud",
    "improvmx": "ImprovMX",
    "james": "Apache James",
    "kumomta": "KumoMTA",
    "laposte": "La Poste",
    "maddy": "maddy",
    "mail-ru": "Mail.ru",
    "mailchannels": "MailChannels",
    "mailenable": "MailEnable",
    "mdaemon": "MDaemon",
    "messagelabs": "Symantec Email Security.cloud",
    "mhale-smtpd": "mhale/smtpd",
    "mxroute": "MXroute",
    "netease": "NetEase (163, 126)",
    "opendmarc": "OpenDMARC",
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
    "spamdyke": "spamdyke",
    "sparkpost": "SparkPost",
    "strato": "STRATO",
    "t-online": "T-Online",
    "trend-micro": "Trend Micro",
    "xmail": "XMail",
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
