from email.message import EmailMessage
from email.utils import formataddr

COMMASPACE = ", "
message = EmailMessage()
message["Reply-To"] = original["Reply-To"]
message["Reply-To"] = COMMASPACE.join([formataddr(pair) for pair in pairs])
message["Reply-To"] = "ann@example.com, bob@example.com"
message["Reply-To"] = "ann@example.com, bob@@example.com"
