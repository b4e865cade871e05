package main

import "net/smtp"

const from = "Boss <boss@example.com>"
const only = "<boss@example.com>"
const broken = "boss@example.com>"
const bad = "x@@y.example"

func main() {
	c.Mail(from)
	c.Rcpt(from)
	c.Rcpt(only)
	c.Rcpt(broken)
	c.Rcpt(broken)
	c.Rcpt(bad)
	smtp.SendMail("h:25", nil, broken, []string{broken}, nil)
}
