Module M
    Sub Main()
        Dim client As New TcpClient("mx", 25)
        Dim stream = client.GetStream()
        Dim Writer As New StreamWriter(stream)
        Writer.NewLine = vbCrLf
        Writer.WriteLine("MAIL FROM: a@b.example")
        Writer.WriteLine("RCPT TO:a@b.example")
        Writer.WriteLine("MAIL FROM:<" & from & ">")
        Writer.Write("MAIL FROM: <a@b.example>" & vbCrLf)
        stream.Write(Encoding.ASCII.GetBytes("MAIL FROM: <a@b.example>" & vbCrLf), 0, 10)
        Console.WriteLine("MAIL FROM: <a@b.example>")
        Writer.WriteLine($"RCPT TO: <{rcpt}>")
    End Sub
End Module
