# Quotes within values of the same kind.
$writer.Write("MAIL FROM:<$($job["from"])>`r`n")
$writer.Write("RCPT TO:<$($job["to"])> NOTIFY=NEVER`r`n")
$writer.Write("MAIL FROM: <$($job["from"])>`r`n")
$writer.Write("RCPT TO:<$($job["to"])>`n")
