package main

import "gopkg.in/gomail.v2"

func message(to []string) *gomail.Message {
	m := gomail.NewMessage()
	m.SetHeader("From", "Ann <a@b.example>")
	m.SetHeader("To", "a@b.example", "c@d.example, e@f.example")
	m.SetHeader("Subject", "a@b..example, x")
	m.SetHeader("Cc", to...)
	m.SetAddressHeader("Bcc", "Dan <dan@e.example>", "Dan, X")
	return m
}
