package a
func f() {
  r := sendGetResponse(c, "MAIL FROM: <ann@example.com>\r\n")
  q := c.GetResponse("RCPT TO: <ann@example.com>")
  z := c.SendCmd("RCPT TO: <ann@example.com>")
}
