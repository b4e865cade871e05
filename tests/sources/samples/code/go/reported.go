package m
func f() {
	res.Failed = append(res.Failed, Reply{Code: 550, Text: fmt.Sprintf("RCPT TO: %s: %s", rcpt, reply.Text)})
	msgs = append(msgs, "RCPT TO: "+rcpt+": "+reply.Text)
}
