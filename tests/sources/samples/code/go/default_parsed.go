package main
import ("flag"; "net/mail"; "net/smtp")
var backup = flag.String("backup", "Build Backup <backup@builds.example.org>", "where copies go")
func run(c *smtp.Client) error {
	addr, err := mail.ParseAddress(*backup)
	if err != nil { return err }
	return c.Rcpt(addr.Address)
}
