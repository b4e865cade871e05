Send-MailMessage -From 'Ann <a@b.example>' -To 'c@d.example' -Subject x -SmtpServer y
Send-MailMessage -From 'a@b.example' -To 'c@d.example;e@f.example' -Subject x -SmtpServer y
$params = @{ From = 'a..b@b.example'; To = 'c@d.example, e@f.example'; SmtpServer = 'x' }
$bytes = [Text.Encoding]::ASCII.GetBytes("RCPT TO:<$To>`n")
$stream.Write($bytes, 0, $bytes.Length)
