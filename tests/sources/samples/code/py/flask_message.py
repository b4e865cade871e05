import smtplib

from flask_mail import Message


def reply(msg, contact):
    return Message(msg["Subject"], (contact or msg["From"]))
