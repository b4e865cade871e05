package main

import (
	"bufio"
	"fmt"
	"net"
	"net/smtp"
	"strings"
)

func deliver(w *bufio.Writer, conn net.Conn, addrs []string) {
	var b strings.Builder
	b.WriteString("MAIL FROM:<ann@example.com>\r\n")
	fmt.Fprintf(&b, "RCPT TO:<%s>\r\n", addrs[0])
	fmt.Fprintf(&b, "RCPT TO:<%s>\n", addrs[1])
	fmt.Fprintln(&b, "RCPT TO:<bob@example.com>")
	w.WriteString(b.String())
	conn.Write([]byte(strings.Join([]string{"MAIL FROM:<>", "RCPT TO:<bob@example.com>", "DATA"}, "\n")))
}

func client() error {
	q, err := smtp.Dial("mail.example.com:25")
	if err != nil {
		return err
	}
	return q.Mail("ann.example.com")
}

func body(feed func(string)) {
	feed("Subject: news\r\n\r\nmail from: the choir\r\n.\r\n")
}
