package probe

func known(line string) bool {
	return slices.Contains([]string{"RCPT TO: a@example.com", "RSET"}, line)
}
