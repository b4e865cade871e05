package main

func f() {
	mailFrom := "Ann <a@b.example>"
	m.SetHeader("From", mailFrom)
	smtp.SendMail("h:25", nil, mailFrom, to, msg)
}

func g() {
	envelopeFrom := "Ann <a@b.example>"
	smtp.SendMail("h:25", nil, envelopeFrom, to, msg)
}
