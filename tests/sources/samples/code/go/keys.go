package main

const envelopeFrom = "Ann <a@example.com>"

var ReturnPath string = "a@example..com"

type route struct {
	MailFrom string `json:"mail_from"`
}

var routes = Routes{MailFrom: "alerts.example.com", RcptTo: []string{"a@example.com", "b@ex_ample.com"}}

func run(to string) {
	exec.Command("sendmail", "-f", "Ann <a@example.com>", to).Run()
	exec.Command("curl").Args("--mail-from", "a@example.com", "--mail-rcpt", to)
}
