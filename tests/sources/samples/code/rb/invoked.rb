system("sendmail", "-f", "Ann <a@example.com>", to)
system("sendmail", "-f", from, to)
config.return_path = "Shop <shop@example.com>"
redirect_to return_path: 'users.show'
smtp.sendmail raw, mail['From'].value, mail.to
sh "curl --mail-from 'Ann <a@example.com>' --mail-rcpt #{to}"
