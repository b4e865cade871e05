package main

var from = "Shop <" + addr + ">"

func send(c *smtp.Client) {
	smtp.SendMail(host, auth, from, to, msg)
	shown := fmt.Sprintf("Shop <%s>", addr)
	c.Mail(shown)
	field := fmt.Sprintf("Shop <%s>", addr)
	header.Set("From", field)
}
