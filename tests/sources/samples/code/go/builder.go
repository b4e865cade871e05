package relay

func relay(to []string) {
	var b strings.Builder
	fmt.Fprintf(&b, "RCPT TO:<%s>\r\n", strings.Join(to, ","))
	fmt.Fprintf(os.Stderr, "RCPT TO: <%s>\r\n", to[0])
}
