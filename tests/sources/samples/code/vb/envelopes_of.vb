Module Client
  Sub Send(writer As StreamWriter, from As String, recipients As String(), msg As MailMessage)
    writer.Write("EHLO me" & vbCrLf)
    writer.Write("MAIL FROM:<" & from & ">" & vbCrLf)
    writer.Write("MAIL FROM:" & from & vbCrLf)
    writer.Write(String.Format("RCPT TO: <{0}>", recipients(0)) & vbCrLf)
    writer.Write($"RCPT TO: <{recipients(0)}>" & vbCrLf)
    writer.Write("RCPT TO:<ann@x.example>" & vbLf)
    writer.Write("MAIL FROM:<" & msg.Headers("From") & ">" & vbCrLf)
    writer.Write("RCPT TO: <ann@x.example>" & vbCrLf)
    writer.Write("RCPT TO:<" & String.Join(",", recipients) & ">" & vbCrLf)
    Console.WriteLine("RCPT TO: " & recipients(0))
  End Sub
End Module
