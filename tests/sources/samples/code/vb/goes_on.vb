d = "MAIL FROM:<" & a & "> "
d = d & "SIZE=5" & vbCrLf
e = "MAIL FROM:<" & a & "> "
e &= "SIZE=5" & vbCrLf
