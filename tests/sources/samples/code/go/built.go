package smtp

func sent(c *Client, from string) {
	var sb strings.Builder
	fmt.Fprintf(&sb, "MAIL FROM: <%s>", from)
	c.cmd(250, "%s", sb.String())
}
