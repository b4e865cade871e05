package p
func f(c *smtp.Client) { c.Mail("a@acme.io SIZE=10"); c.Rcpt("a@acme.io NOTIFY=NEVER"); c.Mail("a@acme.io BODY=8BITMIME"); c.Mail("a@acme.io> SIZE=10") }
