Private Sub Send()
    With Form1
        .SMTP.SendData "MAIL FROM:" & strFrom & vbCrLf
        Winsock1.SendData "MAIL FROM: <" & _
            strFrom & ">" & vbCrLf 'not "MAIL FROM: <" & strFrom
        Winsock1.SendData "RCPT TO:" & "<" & strTo & ">" & vbCrLf
        Winsock1.SendData "RCPT TO: <"&strTo&">"&vbCrLf
        Winsock1.SendData "RCPT TO:" & Trim$(txtRecipient.Text) & vbCrLf
        Winsock1.SendData "RCPT TO:<""a b""@example..com>" & vbNewLine
        Debug.Print "RCPT TO: " & strTo
        MsgBox "RCPT TO: " & strTo & " failed"
        lstLog.AddItem "RCPT TO: <" & strTo & ">"
        Rem Winsock1.SendData "RCPT TO: <" & strTo & ">" & vbCrLf
        If Left(strLine, 10) = "MAIL FROM:" Then
        Commands(1) = "MAIL FROM:" & Me.MailFrom
    End With
    writer.WriteLine(String.Format("RCPT TO: <{0}>", recipient))
    Console.WriteLine("MAIL FROM: <" & sender & ">")
End Sub
