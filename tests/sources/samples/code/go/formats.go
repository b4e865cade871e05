package m
func t() { fmt.Fprintf(conn, "MAIL FROM:%s <%s>\r\n", name, f) }
