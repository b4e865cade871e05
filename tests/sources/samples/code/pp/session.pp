# Sends 'MAIL FROM: <a@b.example>' where it doesn't.
file { '/etc/probe/mail.smtp': content => "MAIL FROM: <${from}>\r\n" }
file { '/etc/probe/rcpt.smtp': content => 'RCPT TO: bob@example.net' }
file { '/etc/probe/sound.smtp': content => "RCPT TO:<${to}>\r\n" }
notice("MAIL FROM: ${from}")
