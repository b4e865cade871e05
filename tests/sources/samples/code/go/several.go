package main

import "net/smtp"

func send(c *smtp.Client) {
	c.Mail("ann@example.com, bob@example.com")
	c.Rcpt("<ann@example.com>,<bob@example.com>")
	c.Rcpt("ann@example.com; bob@example.com")
	c.Rcpt("ann@example.com bob@example.com")
}
