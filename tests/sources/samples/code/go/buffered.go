package p
func k(conn net.Conn, x string) { var sb strings.Builder; fmt.Fprintf(&sb, "MAIL FROM: %s\n", x); conn.Write([]byte(sb.String())) }
