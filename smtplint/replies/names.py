"""How programs and providers write their own names, where that is not the key with a capital letter."""

from __future__ import annotations

_NAMES = {
    "aiosmtpd": "aiosmtpd",
    "aliyun": "Alibaba Cloud",
    "amavis": "amavis",
    "amazon-ses": "Amazon SES",
    "anonaddy": "AnonAddy",
    "aol": "AOL",
    "appriver": "AppRiver",
    "assp": "ASSP",
    "att": "AT&T",
    "barricademx": "BarricadeMX",
    "bt": "BT",
    "chasquid": "chasquid",
    "cpanel": "cPanel",
    "docomo": "NTT Docomo",
    "dovecot-lmtp": "Dovecot LMTP",
    "dreamhost": "DreamHost",
    "duocircle": "DuoCircle",
    "earthlink": "EarthLink",
    "exchange": "Microsoft Exchange",
    "expurgate": "eXpurgate",
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
    "mailbox-org": "mailbox.org",
    "mailchannels": "MailChannels",
    "mailcleaner": "MailCleaner",
    "mailenable": "MailEnable",
    "mailmarshal": "MailMarshal",
    "mailroute": "MailRoute",
    "mdaemon": "MDaemon",
    "messagelabs": "Symantec Email Security.cloud",
    "mhale-smtpd": "mhale/smtpd",
    "mimedefang": "MIMEDefang",
    "mxguarddog": "MX Guarddog",
    "mxroute": "MXroute",
    "netease": "NetEase (163, 126)",
    "nospamproxy": "NoSpamProxy",
    "opendmarc": "OpenDMARC",
    "opensmtpd": "OpenSMTPD",
    "outlook": "Outlook.com / Exchange Online",
    "ovh": "OVH",
    "privateemail": "Namecheap Private Email",
    "qmail": "qmail",
    "qpsmtpd": "qpsmtpd",
    "qq": "QQ Mail",
    "secureserver": "GoDaddy",
    "sendgrid": "SendGrid",
    "sfr": "SFR",
    "simplelogin": "SimpleLogin",
    "smartermail": "SmarterMail",
    "smtp-server": "smtp-server (Nodemailer)",
    "socketlabs": "SocketLabs",
    "sonicwall": "SonicWall",
    "spamass-milter": "spamass-milter",
    "spamdyke": "spamdyke",
    "spamexperts": "SpamExperts",
    "sparkpost": "SparkPost",
    "strato": "STRATO",
    "subethasmtp": "SubEthaSMTP",
    "t-online": "T-Online",
    "tin-it": "TIN.it",
    "transip": "TransIP",
    "trend-micro": "Trend Micro",
    "unitedonline": "United Online",
    "wp-pl": "wp.pl",
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
