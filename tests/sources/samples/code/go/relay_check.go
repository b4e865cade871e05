package main

import "fmt"

// tries goes through the addresses one by one.
var tries = []string{
	"RCPT TO:<victim%example.org@example.net>",
	"RCPT TO:<example.org!victim@example.net>",
	"RCPT TO:<@example.net:victim@example.org>",
	"RCPT TO:<\"victim@example.org\"@example.net>",
	"RCPT TO:<victim@@example.net>",
}

func run(conn io.ReadWriter) {
	fmt.Fprintf(conn, "MAIL FROM:<a@example.com>\r\n")
	for _, one := range tries {
		fmt.Fprintf(conn, "%s\r\n", one)
	}
}
