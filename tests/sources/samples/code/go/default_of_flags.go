package main
import ("fmt"; "net"; "github.com/spf13/cobra")
func add(cmd *cobra.Command) {
	backup := cmd.Flags().StringP("backup", "b", "Build Backup <backup@builds.example.org>", "where copies go")
	conn, _ := net.Dial("tcp", "mx:25")
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", *backup)
}
