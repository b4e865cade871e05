package main

import "net/smtp"

// The library puts brackets round what it is given.
func send(c *smtp.Client) {
	c.Mail("Ann <ann@example.com>")
	c.Rcpt("<bob@example.com>")
	c.Rcpt("bob@example.com>")
}
