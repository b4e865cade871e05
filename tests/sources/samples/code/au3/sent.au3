TCPSend($sock, "MAIL FROM: <ann@x.example>" & @CRLF)
TCPSend($sock, "RCPT TO:" & $to & @CRLF)
TCPSend($sock, 'RCPT TO: <' & $to & '>' & @CRLF)
; TCPSend($sock, "RCPT TO: <x@x.example>" & @CRLF)
#cs
TCPSend($sock, "RCPT TO: <x@x.example>" & @CRLF)
#ce
ConsoleWrite("RCPT TO: <x@x.example>" & @CRLF)
TCPSend($sock, "RCPT TO:<x@x.example>" & @CRLF)
Local $s = "MAIL FROM:" & _
    $from & @CRLF
TCPSend($sock, $s)
TCPSend($sock, "RCPT TO:<" & $to & ">" & @LF)
