$client = New-Object System.Net.Sockets.TcpClient("mx", 25)
$writer = New-Object System.IO.StreamWriter($client.GetStream())
$writer.WriteLine("MAIL FROM: a@b.example")
$writer.WriteLine("RCPT TO:a@b.example")
$writer.WriteLine("MAIL FROM: <$from>")
$writer.Write("MAIL FROM: <a@b.example>`r`n")
$writer.WriteLine("RCPT TO:$rcpt")
Write-Host "MAIL FROM: <$from>"
$stream.Write([Text.Encoding]::ASCII.GetBytes("RCPT TO: <a@b.example>`r`n"), 0, 10)
$client.MailFrom = "Bob <a@b.example>"
$client.MailFrom("Bob <a@b.example>")
Send-MailMessage -From "a@@b.example" -To "a b@c.example" -Subject x -SmtpServer mx
Send-MailMessage -From "Bob <a@b.example>" -To "a@b.example, c@d.example" -Subject x -SmtpServer mx
