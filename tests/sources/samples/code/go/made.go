package p
func f() { conn.Write("MAIL FROM:<" + x + string(">\r\n")); conn.Write("MAIL FROM:<" + x + string('>') + "\r\n"); conn.Write("MAIL FROM:<" + x + string(rune(62)) + "\r\n") }
