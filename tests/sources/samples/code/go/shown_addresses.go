package a

import (
	"fmt"
	"net/mail"
	"net/smtp"
)

func check(c *smtp.Client, conn net.Conn, raw string) error {
	addr, err := mail.ParseAddress(raw)
	if err != nil {
		return err
	}
	from := mail.Address{Name: "Bob", Address: "bob@example.com"}
	sender := &mail.Address{Address: "bob@example.com"}
	if err := c.Mail(from.String()); err != nil {
		return err
	}
	if err := c.Rcpt(addr.String()); err != nil {
		return err
	}
	c.Mail(sender.String())
	c.Mail(sender.Address)
	c.Rcpt((&mail.Address{Name: "x", Address: raw}).String())
	smtp.SendMail("h:25", nil, from.String(), []string{addr.String()}, nil)
	fmt.Fprintf(conn, "MAIL FROM:%s\r\n", sender.String())
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", addr.String())
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", addr.Address)
	fmt.Fprintf(conn, "RCPT TO:<" + addr.String() + ">\r\n")
	return nil
}

func each(c *smtp.Client, list string) {
	addrs, _ := mail.ParseAddressList(list)
	for _, to := range addrs {
		c.Rcpt(to.String())
	}
	var u url.URL
	c.Rcpt(u.String())
}

func taken(c *smtp.Client, to *mail.Address, sb strings.Builder) {
	c.Rcpt(to.String())
	c.Rcpt(sb.String())
	msg := "To: " + to.String() + "\r\n"
}
