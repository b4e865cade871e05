$writer.WriteLine("MAIL FROM: <$From>")
$writer.WriteLine("MAIL FROM:<$($From.Trim())>")
$stream.Write("RCPT TO:<$To>`n")
$writer.WriteLine('RCPT TO:' + $Address)
$writer.WriteLine("RCPT TO: <{0}>" -f $To)
Write-Host "MAIL FROM: $From"
$all = @"
RCPT TO: <bob@example.com>
"@
