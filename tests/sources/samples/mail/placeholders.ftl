RCPT TO:<[=user.mail]>
RCPT TO: <[=user.mail]>
