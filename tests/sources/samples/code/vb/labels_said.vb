Sub Noted(code As Integer, label As String)
    Console.WriteLine(label & ": " & code)
End Sub
Noted(250, "RCPT TO: a@b.example")
Sub Tell(code As Integer, line As String)
    writer.Write(line & vbCrLf)
    Console.WriteLine(line)
End Sub
Tell(250, "MAIL FROM: <a@b.example>")
