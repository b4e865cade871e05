package m
var admins = []string{
	"<a@b.example>",
	"<c@d.example>",
}
func f() {
	for _, admin := range admins {
		fmt.Fprintf(conn, "RCPT TO:%s\r\n", admin)
	}
	for _, user := range users {
		fmt.Fprintf(conn, "RCPT TO:%s\r\n", user)
	}
}
