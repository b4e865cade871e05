package main
import "net/smtp"
type Config struct{ Host, Backup string }
func defaults() *Config {
	return &Config{
		Host: "mx",
		Backup: "Build Backup <backup@builds.example.org>",
	}
}
func send(c *smtp.Client, cfg *Config) error {
	return c.Rcpt(cfg.Backup)
}
