package x
import "github.com/jordan-wright/email"
func f() {
	e := &email.Email{From: "Ops, Team <ops@example.org>", To: []string{"a@@example.org"}}
	e := &email.Email{
		From: "Ops <ops@example.org>",
		To: []string{"a@example.org, b@example.org"},
	}
	e.From = "Ops, Team <ops@example.org>"
	e.To = []string{"a@@example.org"}
}
