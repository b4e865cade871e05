s.Write("MAIL FROM:" & Chr(32) & "<" & f & ">" & vbCrLf)
s.Write("MAIL FROM:" & Space(1) & "<" & f & ">" & vbCrLf)
s.Write("RCPT TO:<" & f & ">" & vbLf)
s.Write("RCPT TO:<" & f & ">" & vbCr & vbLf)
s.Write("RCPT TO:<" & f & ">" & Chr(13) & Chr(10))
s.Write("RCPT TO:<" & f & ">" & Chr(10))
sock.SendData "RCPT TO:<" & f & ">" & vbLf
sock.SendData "RCPT TO:<" & f & ">" & ControlChars.Lf
sock.SendData "RCPT TO:<" & f & ">" & ControlChars.CrLf
