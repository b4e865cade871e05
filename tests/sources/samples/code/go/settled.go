package main

import "net/smtp"

const noreply = "No Reply <no-reply@example.com>"

func first(msg []byte) error {
	from := "Ann <ann@example.com>"
	to := []string{"b@example.com", "c@example.com,d@example.com"}
	return smtp.SendMail("mx:25", nil, from, to, msg)
}

func second(from string, to []string, msg []byte) error {
	return smtp.SendMail("mx:25", nil, from, to, msg)
}

func third(c *smtp.Client, m *mail.Message) error {
	sender := m.Header.Get("From")
	if err := c.Mail(sender); err != nil {
		return err
	}
	list := []string{"b@example.com"}
	for _, rcpt := range list {
		c.Rcpt(rcpt)
	}
	return c.Mail(noreply)
}

func fourth(c *smtp.Client) error {
	sender := "d@example.com"
	return c.Mail(sender)
}

func fifth(c *smtp.Client, x string) {
	c.Mail(fmt.Sprintf("<%s>", x))
	c.Mail(fmt.Sprintf("%s@example.com", x))
}
