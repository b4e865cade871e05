"""Calls and tables that take addresses, by language and library: which they are, and how each address is read.

Strategy. Each row says at which place, or under which keyword, a sender or a recipient stands and how the library reads
it: see ``takers``. Names that mean something else elsewhere hold only in files that name the library.
"""

from __future__ import annotations

from functools import cache

from ...typed import NamedTuple
from ..spelling.forms import Language
from ..spelling.languages import is_in
from ..spelling.literals import Scanned
from .takers import How, Meaning, Verb

# Where a call needs no brackets.
BRACKETLESS = ("rb", "groovy")
_JVM = "java kt scala groovy"
_Places = tuple[tuple[int, Verb, How], ...]
_Keywords = tuple[tuple[str, Verb, How], ...]
# For the receiver of a call that is on nothing.
ALONE = "^$"


class Sending(NamedTuple):
    """A call that takes addresses.

    languages  keys of LANGUAGES; receiver: what it is called on, by an expression; places and keywords: of each
    argument its verb and how it is read; first: what the first argument must be; where: what a file must have in it;
    ascii: whether it takes nothing else but where it is told of SMTPUTF8; least: how many arguments it has where it
    takes addresses, and not a message
    """

    languages: str
    names: str
    receiver: str
    places: _Places
    keywords: _Keywords = ()
    first: str = ""
    where: tuple[bytes, ...] = ()
    ascii: bool = False
    least: int = 0


class Table(NamedTuple):
    """Keys of an object or a table in an argument or under a name, in a language or in all.

    stem     what the line of its opening has in it, in lower case
    opening  an expression that ends with its bracket
    keys     what is in each, by name or place
    due      a key without which it is another's
    where    what the file has in it
    behind   an expression for what stands behind the stem in any opening, which is soon told
    """

    languages: str
    stem: bytes
    opening: str
    keys: dict[str, Meaning]
    due: str = ""
    where: bytes = b""
    behind: str = ""


class Attribute(NamedTuple):
    """Attributes of a message that are set.

    languages and where are as above; meaning: of each by its names; before and behind: what stands round them
    """

    languages: str
    names: str
    meaning: Meaning
    where: tuple[bytes, ...]
    before: str = r"\."
    behind: str = r"[ \t]*=(?![=>~])[ \t]*"


def _each(verb: Verb, how: How, last: int, first: int = 0) -> _Places:
    """Places that are all read alike."""
    return tuple((place, verb, how) for place in range(first, last))


def _envelope(first: int) -> _Places:
    """An envelope's two addresses from a place on, and the parameters of both, as smtplib has them."""
    return (first, "MAIL", "alone"), (first + 1, "RCPT", "alone"), (3, "MAIL", "parameter"), (4, "RCPT", "parameter")


_SMTP = r"(?i)smtp|client|server|conn|^s$|^c$|session|mailer|relay|mta|lmtp|self$|sender$|^m$|host$"
_NET_SMTP = r"(?i)smtp|mailer|^.?s$"
# What a message is called, or what makes one; a block may have none.
_MESSAGE = r"(?i)mail|msg|message|helper|builder|^[mehn]\d?$|^it$|[)\]]$|^$"
# The same in a file that names what it is made of, where a few letters do.
_OWN_MESSAGE = _MESSAGE + r"|^[a-z]{1,3}\d?$"
_PYTHON: _Keywords = (
    ("from_addr", "MAIL", "alone"), ("to_addrs", "RCPT", "one"), ("sender", "MAIL", "field"),
    ("recipients", "RCPT", "one"),
)  # fmt: skip
# What smtplib and aiosmtplib have for an address; all their methods take the display name off it.
_SMTPLIB: _Keywords = (
    ("from_addr", "MAIL", "alone"), ("to_addrs", "RCPT", "alone"), ("sender", "MAIL", "alone"),
    ("recipients", "RCPT", "alone"), ("recip", "RCPT", "alone"), ("recipient", "RCPT", "alone"),
)  # fmt: skip
_SENDMAIL: _Keywords = (*_SMTPLIB, ("mail_options", "MAIL", "parameter"), ("rcpt_options", "RCPT", "parameter"))
# Its methods that are called as the verbs are, and what they are called on.
_METHODS: tuple[tuple[Verb, str], ...] = (("MAIL", _SMTP), ("RCPT", ""))
# Fields of a message as a call names them.
_NAMED_FIELDS: tuple[tuple[str, Verb], ...] = (
    ('"From"', "MAIL"), ("'From'", "MAIL"), ('"To"', "RCPT"), ("'To'", "RCPT"), ('"Cc"', "RCPT"), ("'Cc'", "RCPT"),
)  # fmt: skip
# Libraries by what names them in a file.
_PYTHON_MAIL = (b"email.", b"smtplib", b'["Subject"] = ', b"['Subject'] = ")
_SPRING, _APACHE, _NET = b"org.springframework.mail", b"commons.mail", b"commons.net"
_JAKARTA = b"mail.internet"
_DOTNET, _MIMEKIT, _POCO, _SWIFT = b"Net.Mail", b"MimeKit", b"Poco", b"Swift_"
_SYMFONY = (b"Component\\Mime", b"Bridge\\Twig\\Mime")
_PHP_LISTS = (b"CI_Controller", b"CI_Email", b"CodeIgniter")
_PHP_ONES = (b"Laminas\\Mail", b"Zend\\Mail", b"Zend_Mail", b"SendGrid", b"Illuminate\\", b"Facades\\Mail", *_SYMFONY)
_JOOMLA, _PHP_MAILERS = (b"JFactory", b"Factory::get"), (b"Cake\\Mailer", b"yii\\", b"Yii::$app->mailer")
_RAILS = (b"ActionMailer", b"ApplicationMailer", b"Mail.new", b"Mail.deliver", b"Pony.", b"< BaseMailer")
_RUBY_MAIL = (b"Mail.new", b"Mail.deliver", b"Mail::Message")
_ELIXIR = (b"Swoosh.Email", b"Bamboo.Email")
_LETTRE = (b"lettre",)
_GO_MAIL, _GOMAIL = (b"go-mail",), (b"gomail", b"go-mail")
_HEADERS: _Keywords = (
    ("from", "MAIL", "header"), ("sender", "MAIL", "header"), ("return_path", "MAIL", "kept"),
    *((key, "RCPT", "header") for key in ("to", "cc", "bcc", "reply_to")),
)  # fmt: skip
# Libraries whose messages are of a class of that name, as those of many a program of its own are.
_FLASK = (b"flask_mail", b"flaskext.mail", b"fastapi_mail", b"quart_mail", b"sanic_mail", b"mailer import")

SENDINGS = (
    Sending("py", "sendmail", "", _envelope(0), _SENDMAIL, "", (b"smtplib",), ascii=True),
    Sending("py", "send_message", "", _envelope(1), _SENDMAIL, "", (b"smtplib",)),
    Sending("py", "sendmail", "", ((0, "MAIL", "field"), (1, "RCPT", "one")), _PYTHON),
    Sending("py", "send_message", "", ((1, "MAIL", "field"), (2, "RCPT", "one")), _PYTHON),
    Sending("py", "send", "(?i)aiosmtp", (), _SENDMAIL),
    Sending("py", "Message", "", ((1, "RCPT", "each"),),
            (("sender", "MAIL", "field"), *((key, "RCPT", "each") for key in ("recipients", "cc", "bcc"))), "", _FLASK),
    *(Sending("py", "add_header replace_header", "", ((1, verb, "header"),), (), key, _PYTHON_MAIL)
      for key, verb in _NAMED_FIELDS),
    *(Sending(_JVM, "setHeader addHeader", "", ((1, verb, "header"),), (), key, (_JAKARTA,))
      for key, verb in _NAMED_FIELDS if key[0] == '"'),
    *(Sending("py", verb.lower(), on, ((0, verb, "alone"), (1, verb, "parameter")),
              (*_SMTPLIB, ("options", verb, "parameter")), "", (b"smtplib",), ascii=True)
      for verb, on in _METHODS),
    *(Sending("py", verb.lower(), on, ((0, verb, "perhaps"), (1, verb, "parameter")),
              (*((key, other, "perhaps") for key, other, _ in _SMTPLIB), ("options", verb, "parameter")))
      for verb, on in _METHODS),
    Sending("py", "send_mail", "", ((2, "MAIL", "field"), (3, "RCPT", "each")),
            (("from_email", "MAIL", "field"), ("recipient_list", "RCPT", "each"))),
    Sending("py", "EmailMessage EmailMultiAlternatives", "",
            ((2, "MAIL", "field"), (3, "RCPT", "each"), (4, "RCPT", "each")),
            (("from_email", "MAIL", "field"), *((key, "RCPT", "each") for key in ("to", "cc", "bcc")))),
    Sending("go", "Mail", r"(?i)^c$|client|conn|smtp|^s$|sess|wc$|^cl", ((0, "MAIL", "path"),)),
    Sending("go", "Rcpt", "^(?!_?sut$)", ((0, "RCPT", "path"),)),
    Sending("go", "SendMail", "", ((2, "MAIL", "path"), (3, "RCPT", "path"))),
    Sending("go", "SetHeader", "", ((1, "MAIL", "header"),), (), '"From"', _GOMAIL),
    *(Sending("go", "SetHeader", "", _each("RCPT", "single", 9, 1), (), key, _GOMAIL)
      for key in ('"To"', '"Cc"', '"Bcc"')),
    Sending("go", "Send", "", ((0, "MAIL", "own"), (1, "RCPT", "own")), (), "", (b"gomail",)),
    Sending("go", "SetAddressHeader", "", ((1, "RCPT", "path"),), (), "", _GOMAIL),
    Sending("go", "NewEmail", "^mail$", ((1, "RCPT", "path"),), (), "", (b"sendgrid",)),
    Sending("go", "From EnvelopeFrom", _MESSAGE, ((0, "MAIL", "header"),), (), "", _GO_MAIL),
    Sending("go", "To Cc Bcc AddTo AddCc AddBcc", _MESSAGE, _each("RCPT", "single", 9), (), "", _GO_MAIL),
    Sending("lua", "mail", r"(?i)smtp|client|conn|^[scm]$", ((0, "MAIL", "due"),), (), "", (b"socket.smtp",)),
    Sending("lua", "rcpt", "", ((0, "RCPT", "due"),), (), "", (b"socket.smtp",)),
    # Net::SMTP takes what stands in brackets out of what it is given, but where it is told not to.
    Sending("pl", "mail", _NET_SMTP, ((0, "MAIL", "kept"),), (), "", (b"ExactAddresses",)),
    Sending("pl", "to recipient cc bcc", _NET_SMTP, _each("RCPT", "kept", 6), (), "", (b"ExactAddresses",)),
    Sending("pl", "mail", _NET_SMTP, ((0, "MAIL", "taken"),)),
    Sending("pl", "to recipient cc bcc", _NET_SMTP, _each("RCPT", "taken", 6)),
    Sending("pl", "from", "", ((0, "MAIL", "header"),), (), "", (b"Email::Stuffer",)),
    Sending("pl", "to cc bcc", "", _each("RCPT", "header", 9), (), "", (b"Email::Stuffer",)),
    Sending("rb", "send_message send_mail sendmail", r"(?i)smtp|^s$|client|mailer",
            ((1, "MAIL", "path"), *_each("RCPT", "path", 8, 2))),
    Sending("rb", "open_message_stream", "", ((0, "MAIL", "path"), *_each("RCPT", "path", 6, 1))),
    Sending("rb", "mailfrom", "", ((0, "MAIL", "path"),)),
    Sending("rb", "rcptto rcptto_list", "", ((0, "RCPT", "path"),)),
    Sending("rb", "mail default", "", (), _HEADERS, "", _RAILS),
    Sending("rb", "new deliver mail", r"^(?:Mail|Pony)$", (), _HEADERS, "", _RAILS),
    Sending("rb", "from", "", ((0, "MAIL", "header"),), (), "", _RUBY_MAIL),
    Sending("rb", "to cc bcc", "", ((0, "RCPT", "header"),), (), "", _RUBY_MAIL),
    Sending("php", "mail", "(?i)smtp", ((0, "MAIL", "path"),)),
    Sending("php", "mail mb_send_mail", ALONE, ((0, "RCPT", "header"), (4, "MAIL", "options"),)),
    Sending("php", "wp_mail", "", ((0, "RCPT", "header"),)),
    Sending("php", "recipient", "(?i)smtp", ((0, "RCPT", "path"),)),
    Sending("php", "setFrom", "(?i)mail(?!_?mime)", ((0, "MAIL", "path"),)),
    Sending("php", "addAddress addCC addBCC addReplyTo", "(?i)mail(?!_?mime)", ((0, "RCPT", "path"),)),
    Sending("php", "from returnPath sender", _MESSAGE, _each("MAIL", "single", 9), (), "", _PHP_ONES),
    Sending("php", "to cc bcc replyTo addTo addCc addBcc addReplyTo setTo", _MESSAGE, _each("RCPT", "single", 9), (),
            "", _PHP_ONES),
    Sending("php", "Address", "", ((0, "RCPT", "path"),), (), "", _SYMFONY),
    Sending("php", "setFrom setSender setReturnPath", _MESSAGE, ((0, "MAIL", "path"),), (), "", (_SWIFT,)),
    Sending("php", "setTo setCc setBcc addTo addCc addBcc setReplyTo", _MESSAGE, ((0, "RCPT", "path"),), (), "",
            (_SWIFT,)),
    Sending("php", "from to cc bcc", "^email$|->email$", ((0, "RCPT", "header"),), (), "", _PHP_LISTS),
    # The third is the envelope's own.
    Sending("php", "from", "^email$|->email$", ((2, "MAIL", "path"),), (), "", _PHP_LISTS),
    Sending("php", "setSender", _MESSAGE, ((0, "MAIL", "plain"),), (), "", _JOOMLA),
    Sending("php", "addRecipient addCc addBcc addReplyTo", _MESSAGE, ((0, "RCPT", "plain"),), (), "", _JOOMLA),
    Sending("php", "setFrom setSender setReturnPath", _MESSAGE, ((0, "MAIL", "plain"),), (), "", _PHP_MAILERS),
    Sending("php", "setTo setCc setBcc addTo addCc addBcc setReplyTo", _MESSAGE, ((0, "RCPT", "plain"),), (), "",
            _PHP_MAILERS),
    Sending("c", "curl_slist_append", "", ((1, "RCPT", "appended"),)),
    Sending("c", "MailRecipient", "", ((1, "RCPT", "plain"),), (), "", (_POCO,)),
    Sending("c", "setSender", "", ((0, "MAIL", "header"),), (), "", (_POCO,)),
    Sending(_JVM, "setSender", "(?i)smtp|client|^c$", ((0, "MAIL", "path"),)),
    Sending(_JVM, "addRecipient", "(?i)smtp|client|^c$", ((0, "RCPT", "path"),)),
    Sending(_JVM, "mail", "(?i)smtp|client|^c$", ((0, "MAIL", "due"),), (), "", (_NET,)),
    Sending(_JVM, "rcpt", "(?i)smtp|client|^c$", ((0, "RCPT", "due"),), (), "", (_NET,)),
    Sending("java kt", "sendSimpleMessage", "(?i)smtp|client|^c$", ((0, "MAIL", "path"), (1, "RCPT", "path"))),
    Sending("jenkinsfile", "mail", "", (), (("from", "MAIL", "header"), *((key, "RCPT", "header") for key in
            ("to", "cc", "bcc")), ("replyTo", "MAIL", "many")), "", (b"mail to:", b"mail(to:", b"mail bcc:")),
    # What it takes recipients apart by is more than commas.
    Sending("jenkinsfile", "emailext", "", (), (("from", "MAIL", "header"), ("replyTo", "MAIL", "many"))),
    Sending(_JVM, "InternetAddress", "", ((0, "MAIL", "field"),)),
    Sending(_JVM, "parse", "^InternetAddress$", ((0, "RCPT", "header"),)),
    Sending(_JVM, "setRecipients addRecipients", "", ((1, "RCPT", "header"),), (), "RecipientType"),
    Sending(_JVM, "setFrom", _OWN_MESSAGE, ((0, "MAIL", "header"),), (), "", (_SPRING, _APACHE, _JAKARTA)),
    Sending(_JVM, "setTo setCc setBcc addTo addCc addBcc setReplyTo addReplyTo", _OWN_MESSAGE,
            _each("RCPT", "single", 9), (), "", (_SPRING, _APACHE)),
    Sending(_JVM, "setBounceAddress", "", ((0, "MAIL", "path"),)),
    Sending("cs vb", "MailAddress", "", ((0, "MAIL", "field"),)),
    Sending("cs vb", "MailMessage", "", ((0, "MAIL", "header"), (1, "RCPT", "header"))),
    Sending("cs vb", "Send SendAsync SendMailAsync", "(?i)smtp|client", ((0, "MAIL", "header"), (1, "RCPT", "header")),
            (), "", (_DOTNET,), least=4),
    Sending("cs vb", "Add", "^(?:To|CC|Bcc|ReplyToList)$", ((0, "RCPT", "header"),), (), "", (_DOTNET,)),
    Sending("cs", "MailboxAddress", "", ((1, "RCPT", "plain"),), (), "", (_MIMEKIT,)),
    Sending("cs", "Parse", "^MailboxAddress$", ((0, "MAIL", "header"),)),
    Sending("cs", "Parse", "^InternetAddressList$", ((0, "RCPT", "header"),)),
    Sending("ex", "from", "", _each("MAIL", "plain", 2), (), "", _ELIXIR),
    Sending("ex", "to cc bcc reply_to", "", _each("RCPT", "plain", 2), (), "", _ELIXIR),
    Sending("ex", "new new_email", "", (), (("from", "MAIL", "plain"),
            *((key, "RCPT", "plain") for key in ("to", "cc", "bcc", "reply_to"))), "", _ELIXIR),
    Sending("rs", "from sender", _MESSAGE, ((0, "MAIL", "header"),), (), "", _LETTRE),
    Sending("rs", "to cc bcc reply_to", _MESSAGE, ((0, "RCPT", "single"),), (), "", _LETTRE),
    Sending("rs", "new", "^Mailbox$", ((1, "RCPT", "path"),), (), "", _LETTRE),
    Sending("rs", "new", "^Envelope$", ((0, "MAIL", "path"), (1, "RCPT", "path")), (), "", _LETTRE),
    Sending("rs", "from_str", "^Address$", ((0, "RCPT", "path"),), (), "", _LETTRE),
    Sending("rs", "new", "^Address$", ((0, "RCPT", "parted"),), (), "", _LETTRE),
    Sending("dart", "Address", "", ((0, "RCPT", "plain"),), (), "", (b"package:mailer",)),
    Sending("swift", "User", "^Mail$", (), (("email", "RCPT", "path"),)),
)  # fmt: skip

_FIELDS = {
    "from": Meaning("MAIL", "field"),
    "sender": Meaning("MAIL", "field"),
    **dict.fromkeys(("to", "cc", "bcc"), Meaning("RCPT", "field")),
    "replyTo": Meaning("MAIL", "many"),
}
_HEADED = {key: meaning._replace(how="many" if meaning.how == "many" else "header") for key, meaning in _FIELDS.items()}
_CAPITALS = {key.capitalize(): meaning for key, meaning in _HEADED.items()}
_ENVELOPE = {
    **dict.fromkeys(("from", "from_", "sender"), Meaning("MAIL", "parsed")),
    **dict.fromkeys(("to", "cc", "bcc", "recipients", "recipient"), Meaning("RCPT", "parsed")),
}
# A tuple's, by place; an envelope's that is sent as it is.
_PLACES = {"0": Meaning("MAIL", "kept"), "1": Meaning("RCPT", "kept")}
# A call that is handed an object.
_OPENS = r"\w*\s*\(\s*\{"
_AS_IT_IS = {"from": Meaning("MAIL", "plain"), "to": Meaning("RCPT", "plain")}
# What no envelope has, and each message.
_NO_MESSAGE = r"(?![^{}]{0,400}(?<![\w.])[\"']?(?:text|html|subject|attachments?)[\"']?\s*:)"
_DUE = {"from": Meaning("MAIL", "due"), "rcpt": Meaning("RCPT", "due")}
_DEFAULTS: tuple[tuple[bytes, Verb], ...] = ((b"from", "MAIL"), (b"reply_to", "RCPT"), (b"to", "RCPT"))
MAILED = Table("js", b"sendmail", r"\bsendMail\s*\(\s*\{", _FIELDS)
TABLES = (
    MAILED,
    Table("js", b".send(", r"(?i:conn|connection|smtp)\w*\.send\(\s*\{" + _NO_MESSAGE, _AS_IT_IS),
    Table("js", b".send(", r"(?<![\w.])(?:c|s|smtp|client|session)\.send\(\s*\{" + _NO_MESSAGE, _AS_IT_IS,
          where=b"SMTPConnection"),
    Table("js", b"envelope", r"\b[Ee]nvelope(?:\s*:\s*[\w.]+)?\s*=\s*\{"
          r"(?=[^{}]{0,400}\}[^{}]{0,400}\.send\(\s*[Ee]nvelope\s*,)", _AS_IT_IS, where=b"SMTPConnection"),
    Table("js", b".send", r"\.(?:send\w*|deliver)\s*\(\s*\{", _HEADED, "subject"),
    *(Table("js", stem, rf"(?<![\w.$])(?!sendMail\b){name}\s*\(\s*\{{", _HEADED, "subject", behind=_OPENS)
      for stem, name in ((b"send", r"send\w*"), (b"mail", r"(?!send)\w{0,40}[mM]ail\w*"), (b"deliver", r"deliver\w*"))),
    Table("js", b".create", r"(?i:messages|emails)\.create\s*\(\s*(?:[\w.'\"`${}-]+,\s*)?\{", _HEADED, "subject"),
    *(Table("js", stem, r"(?i:mail|msg|message)\w{0,60}(?:\s{0,80}:\s{0,80}[\w.]{1,80})?\s{0,80}=\s{0,80}\{", _HEADED,
            "subject", behind=r"\w*\s*[:=]") for stem in (b"mail", b"msg", b"message")),
    # What stands for each message that says nothing else: nodemailer's, Rails', Laravel's.
    Table("js", b"createtransport", r"\bcreateTransport\s*\(\s*"
          r"(?:\w[\w.]*(?:\([^()]*\))?|'[^'\n]*'|\"[^\"\n]*\"|\{(?:[^{}]|\{[^{}]*\}){0,400}\})\s*,\s*\{", _FIELDS),
    Table("rb", b"default_options", r"(?:action_mailer|ActionMailer::Base)\.default_options\s*=\s*\{",
          {key: Meaning(verb, how) for key, verb, how in _HEADERS}),
    Table("rb", b"= {", r"= \{(?=[^{}]{0,400}\bsmtp_envelope_from:)",
          {key: Meaning(verb, how) for key, verb, how in _HEADERS}, where=b"action_mailer"),
    *(Table("php", b"'%s'" % key, rf"[\s,\[]'{key.decode()}'\s*=>\s*\[(?=\s*'(?:address|name)'\s*=>)",
            {"address": Meaning(verb, "path")}, where=b"MAIL_MAILER")
      for key, verb in _DEFAULTS),
    Table("py", b"send_mass_mail", r"\bsend_mass_mail\s*\(\s*[(\[]\s*\(",
          {"2": Meaning("MAIL", "field"), "3": Meaning("RCPT", "one")}),
    Table("php", b"mail",
          r"(?<![\w>:$])(?:mb_send_)?mail\s*\((?:[^\[\]();]|\([^()]*\)){0,300}?(?:\[|\barray\s*\()(?=\s*['\"][A-Z])",
          _CAPITALS),
    Table("pl", b"->send", r"->send\s*\(\s*\$\w+\s*,\s*\{", _ENVELOPE),
    Table("pl", b"sendmail", r"\bsendmail\s*\(\s*\$\w+\s*,\s*\{", _ENVELOPE),
    Table("pl", b"mime::", r"MIME::(?:Lite->new|Entity->build)\s*\(", _CAPITALS),
    Table("pl", b"header", r"\bheader(?:_str)?\s*=>\s*\[", _CAPITALS),
    Table("pl", b"mail", r"%mail\s*=\s*\(", _CAPITALS),
    Table("ex", b"gen_smtp_client", r"\bgen_smtp_client\.send(?:_blocking)?\(\s*\{", _PLACES),
    Table("lua", b"smtp.send", r"\bsmtp\.send\s*\(?\s*\{", _DUE),
    Table("lua", b"{", r"(?<!\.send)(?<!\.send[ (])(?<!\.send \()\{(?=[^{}]{0,300}\brcpt\s*=)",
          {"from": Meaning("MAIL", "kept"), "rcpt": Meaning("RCPT", "kept")}, "rcpt", b"socket.smtp"),
    # LuaLogging hands its table on to that.
    Table("lua", b"{", r"\{(?=[^{}]{0,300}\brcpt\s*=)", _DUE, "rcpt", b"logging.email"),
    Table("go", b"mail.address{", r"\bmail\.Address\{",
          {"1": Meaning("RCPT", "plain"), "Address": Meaning("RCPT", "plain")}),
    Table("go", b"email.email{", r"\bemail\.Email\{",
          {"From": Meaning("MAIL", "header"),
           **dict.fromkeys(("To", "Cc", "Bcc", "ReplyTo"), Meaning("RCPT", "single"))},
          where=b"jordan-wright/email"),
    Table("", b"envelope", r"\b[Ee]nvelope[\"']?\]?\s*(?:=>|:=|[:=])\s*(?:new\s+)?(?:dict|array|[Ee]nvelope)?\s*[\[({]",
          _ENVELOPE, behind=r"[\"']?\]?\s*[:=]"),
)  # fmt: skip
# A field of a message that is set by its name.
_SUBSCRIPT = (r"\[(?<=[\w)]\[)[\"']", r"[\"']\][ \t]*=(?![=>~])[ \t]*")
# An entry of what Amazon's service is given.
_ENTRY = (r"(?m)(?:[{,(]|^)[ \t]*[\"']?", r"[\"']?[ \t]*(?:=>|[:=](?![=:]))[ \t]*")
# A setting of Django's.
_SETTING, _DJANGO = (r"(?m)^", r"(?::[^=\n]*)?[ \t]*=(?!=)[ \t]*"), (b"DEFAULT_FROM_EMAIL", b"INSTALLED_APPS")
_SES = (b"ToAddresses", b"to_addresses")
ATTRIBUTES = (
    Attribute("py", "ADMINS MANAGERS", Meaning("RCPT", "one"), _DJANGO, *_SETTING),
    Attribute("py", "From Sender", Meaning("MAIL", "header"), _PYTHON_MAIL, *_SUBSCRIPT),
    Attribute("py", "Reply-To", Meaning("MAIL", "many"), _PYTHON_MAIL, *_SUBSCRIPT),
    Attribute("py", "To Cc Bcc", Meaning("RCPT", "header"), _PYTHON_MAIL, *_SUBSCRIPT),
    Attribute("php", "wp_mail_from", Meaning("MAIL", "path"), (b"wp_mail_from",), r"\badd_filter\(\s*['\"]",
              r"['\"]\s*,\s*(?:static\s+)?(?:fn\s*\([^()]*\)\s*=>|function\s*\([^()]*\)\s*\{\s*return\b)\s*"),
    Attribute("rb", "From Sender", Meaning("MAIL", "header"), _RAILS, *_SUBSCRIPT),
    Attribute("rb", "Reply-To", Meaning("MAIL", "many"), _RAILS, *_SUBSCRIPT),
    Attribute("rb", "To Cc Bcc", Meaning("RCPT", "header"), _RAILS, *_SUBSCRIPT),
    Attribute("rb", "from sender", Meaning("MAIL", "header"), _RUBY_MAIL),
    Attribute("rb", "to cc bcc reply_to", Meaning("RCPT", "header"), _RUBY_MAIL),
    Attribute("js py rb php", "Source FromEmailAddress source from_email_address", Meaning("MAIL", "header"), _SES,
              *_ENTRY),
    Attribute("js py rb php", "ToAddresses CcAddresses BccAddresses ReplyToAddresses to_addresses cc_addresses "
              "bcc_addresses reply_to_addresses", Meaning("RCPT", "single"), _SES, *_ENTRY),
    Attribute("go", "From", Meaning("MAIL", "header"), (b"jordan-wright/email",)),
    Attribute("go", "To Cc Bcc ReplyTo", Meaning("RCPT", "single"), (b"jordan-wright/email",)),
    Attribute("ps1", "From", Meaning("MAIL", "header"), (b"Send-MailMessage",), r"(?<![\w$.-])"),
    Attribute("ps1", "To Cc Bcc", Meaning("RCPT", "header"), (b"Send-MailMessage",), r"(?<![\w$.-])"),
    Attribute("ps1", "From", Meaning("MAIL", "header"), (b"Send-MailMessage",), r"(?<![\w$.-])-", r"[ \t]+"),
    Attribute("ps1", "To Cc Bcc", Meaning("RCPT", "header"), (b"Send-MailMessage",), r"(?<![\w$.-])-", r"[ \t]+"),
    Attribute("dart", "from", Meaning("MAIL", "plain"), (b"package:mailer",)),
    Attribute("dart", "envelopeFrom", Meaning("MAIL", "plain"), (b"package:mailer",)),
    Attribute("dart", "envelopeTos", Meaning("RCPT", "plain"), (b"package:mailer",)),
    Attribute("dart", "recipients ccRecipients bccRecipients", Meaning("RCPT", "plain"), (b"package:mailer",)),
)  # fmt: skip


def sendings_in(source: Scanned) -> tuple[Sending, ...]:
    """The calls that take addresses in a file."""
    rows, data = _sendings(source.language), source.data
    named = {mark for mark in {mark for one in rows for mark in one.where} if mark in data}
    return tuple(one for one in rows if not (one.where and named.isdisjoint(one.where)))


@cache
def _sendings(language: Language) -> tuple[Sending, ...]:
    return tuple(one for one in SENDINGS if is_in(language, one.languages))


def tables_in(source: Scanned) -> tuple[Table, ...]:
    """The tables of addresses that a file may have."""
    return tuple(one for one in _tables(source.language) if one.where in source.data)


@cache
def _tables(language: Language) -> tuple[Table, ...]:
    return tuple(one for one in TABLES if not one.languages or is_in(language, one.languages))


def attributes_in(source: Scanned) -> tuple[Attribute, ...]:
    """The attributes of messages that a file may set."""
    data = source.data
    return tuple(one for one in _attributes(source.language) if any(mark in data for mark in one.where))


@cache
def _attributes(language: Language) -> tuple[Attribute, ...]:
    return tuple(one for one in ATTRIBUTES if is_in(language, one.languages))
