Sub Send()
    writer.Write($"MAIL FROM: <{sender}>" & vbCrLf)
    writer.Write($"RCPT TO:<{name}@{If(domain, "example..com")}>" & vbCrLf)
End Sub
