package smtpx

import (
	"bufio"
	"fmt"
	"net"
	"net/textproto"
)

type Client struct {
	conn net.Conn
	text *textproto.Conn
	w    *bufio.Writer
}

var senders = map[string]string{
	"alerts":  "alerts@example.com",
	"reports": "reports@example,com",
}

func (c *Client) send(format string, args ...interface{}) error {
	if _, err := fmt.Fprintf(c.w, format+"\r\n", args...); err != nil {
		return err
	}
	return c.w.Flush()
}

func (c *Client) Mail(kind string) error {
	from, ok := senders[kind]
	if !ok {
		return fmt.Errorf("no sender for %s", kind)
	}
	return c.send("MAIL FROM:<%s>", from)
}

func (c *Client) Rcpt(to string) error {
	return c.send("RCPT TO:%s", to)
}

func (c *Client) Ping() error {
	if err := c.send("MAIL FROM:<ping@example.com>\r\n"); err != nil {
		return err
	}
	return c.send("RSET")
}
