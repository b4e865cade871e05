package main
const (
	defaultBackup = "Build Backup <backup@builds.example.org>"
)
func send(conn net.Conn) {
	backup := os.Getenv("BACKUP")
	if backup == "" {
		backup = defaultBackup
	}
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", backup)
}
