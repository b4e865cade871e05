"""Functions that put what they take into a message's fields, and nowhere else."""

import smtplib


def made(subject, from_addr, date):
    message = EmailMessage()
    message["Subject"] = subject
    if from_addr:
        message["From"] = from_addr
    return message


def written(subject, mail_from="Ann Lee <ann@example.com>"):
    return f"From: {mail_from}\nSubject: {subject}\n\n"


def filled(return_path, subject):
    return "From: %s\nSubject: %s\n\n" % (return_path, subject)


def sent(envelope_from, to, message):
    message["From"] = envelope_from
    smtplib.SMTP("localhost").ehlo()
    relay(envelope_from, to, message)


def kept(bounce_address):
    return Message(bounce_address)


made("news", "Ann Lee <ann@example.com>", today)
made("news", from_addr="Ann Lee <ann@example.com>", date=today)
written("news", "Ann Lee <ann@example.com>")
filled("Ann Lee <ann@example.com>", "news")
sent("Ann Lee <ann@example.com>", "bob@example.com", message)
sent(envelope_from="Ann Lee <ann@example.com>", to="bob@example.com", message=message)
kept("Ann Lee <ann@example.com>")
