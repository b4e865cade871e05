package main

func mail() {
	var params []string
	params = append(params, "BODY=8BIT")
	params = append(params, fmt.Sprintf("SIZE=%d", n))
	fmt.Fprintf(conn, "MAIL FROM:<%s> %s\r\n", from, strings.Join(params, " "))
}
