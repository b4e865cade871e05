package m

func a(c *smtp.Client) {
	to := "a@x.example, b@x.example" // to several
	c.Rcpt(to)
}

func b(c *smtp.Client) {
	to := "<a@x.example>"
	c.Rcpt(to)
}

func d(c *smtp.Client) {
	to := "a@x.example,b@x.example"
	for _, one := range strings.Split(to, ",") {
		c.Rcpt(one)
	}
}
