Send "HELO a.example`r`n"
Send "QUIT`r`n"
Send "RCPT TO:<$($To -join ', ')>`r`n"
Send ("RCPT TO:{0}`r`n" -f $To[0])
Send ("RCPT TO:<{0}>`n" -f $To[0])
if ($bad) { throw "MAIL FROM:<$From> refused" }
Write-Host "RCPT TO:<$To> -> $reply"
Send ("MAIL FROM:<" + $script:Defaults.From + ">`r`n")
