package smtp

func shown(from string) {
	var sb strings.Builder
	fmt.Fprintf(&sb, "MAIL FROM: <%s>", from)
	log.Print(sb.String())
}
