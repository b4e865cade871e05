package m
func t() { conn.Write([]byte(strings.Join([]string{"MAIL FROM:", from}, " ") + "\r\n")); fmt.Fprint(conn, "MAIL FROM:", from, "\r\n"); fmt.Fprintln(conn, "RCPT TO:", to) }
