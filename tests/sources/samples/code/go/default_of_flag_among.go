package main

var (
	relay  = flag.String("relay", "localhost:25", "relay to use")
	backup = flag.String("backup", "Build Backup <backup@builds.example.org>", "where copies go")
)

func run(c *smtp.Client) error {
	return c.Rcpt(*backup)
}
