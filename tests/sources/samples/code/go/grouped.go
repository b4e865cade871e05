package m

import "net/smtp"

const (
	headerFrom = "The Shop <noreply@shop.example>"
	plain      = "noreply@shop.example"
)

func f() {
	smtp.SendMail(a, b, headerFrom, to, body)
	smtp.SendMail(a, b, plain, to, body)
	var sb strings.Builder
	sb.WriteString("MAIL FROM:")
	sb.WriteString(from)
	sb.WriteString("\r\n")
	conn.Write([]byte(sb.String()))
	var ok strings.Builder
	ok.WriteString("MAIL FROM:")
	ok.WriteString("<" + from + ">")
	ok.WriteString("\r\n")
	conn.Write([]byte(ok.String()))
}
