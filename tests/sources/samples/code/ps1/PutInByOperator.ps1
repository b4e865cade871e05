$mail = 'MAIL FROM:<{0}> SIZE={1}'
$rcpt = 'RCPT TO:<{0}>'
$writer.WriteLine($mail -f 'ann@@x.example', $size)
$writer.WriteLine($mail -f 'ann@x.example', '-1')
$writer.WriteLine(($rcpt -f '<bob@x.example>'))
Write-Host ($rcpt -f '<bob@x.example>')
$writer.WriteLine('RCPT TO:<{0}> ' -f $to[0] + 'NOTIFY=FAILURE')
$writer.WriteLine('RCPT TO:<{0}> ' -f $to[0] + 'NOTIFY=SOON')
$writer.NewLine = "`r`n"
$writer.Write("MAIL FROM:<ann@x.example>`n")
