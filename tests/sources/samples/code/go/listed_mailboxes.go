package main
var ops = []string{"a@brewery.example", "b@brewery.example"}
func f() {
	fmt.Fprintf(c, "RCPT TO:%s\r\n", ops[0])
	for _, o := range ops { fmt.Fprintf(c, "RCPT TO:%s\r\n", o) }
}
