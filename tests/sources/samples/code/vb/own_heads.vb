Sub Rcpt(ByVal address As String)
  writer.Write("RCPT TO:<" & address & ">" & vbCrLf)
End Sub
Sub Main()
  Rcpt("<a@b.example>")
End Sub
Sub Again()
  Rcpt("a@b.example")
End Sub
