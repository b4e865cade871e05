package m
import "net/smtp"
func f() {
	smtp.SendMail(addr, auth, "From: "+from, []string{"To: " + to}, msg)
	smtp.SendMail(addr, auth, fmt.Sprintf("From: %s", from), []string{to}, msg)
	c.Mail("From: " + from)
	c.Rcpt(fmt.Sprintf("To: %s", to))
}
