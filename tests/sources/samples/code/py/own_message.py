import smtplib

from .models import Message


def keep(msg, contact):
    return Message(msg["Body"], (contact or msg["From"]), msg["Date"])
