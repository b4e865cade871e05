package x
func f() { exec.Command("sh", "-c", `printf 'RCPT TO: <a@b.example>\r\n' | nc mx 25`).Run() }
