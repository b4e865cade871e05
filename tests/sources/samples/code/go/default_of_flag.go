package main
import ("flag"; "net/smtp")
var backup = flag.String("backup", "Build Backup <backup@builds.example.org>", "where copies go")
func run(c *smtp.Client) error {
	return c.Rcpt(*backup)
}
