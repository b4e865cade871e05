package main
import ("fmt"; "net"; "net/mail")
type Config struct{ From string }
func load() *Config {
	cfg := &Config{From: "Build Backup <backup@builds.example.org>"}
	if a, err := mail.ParseAddress(cfg.From); err == nil {
		cfg.From = a.Address
	}
	return cfg
}
func send(conn net.Conn, cfg *Config) {
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", cfg.From)
}
