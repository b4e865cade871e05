package smtpd

func TestParse(t *testing.T) {
	tests := []struct {
		name, line, want string
		wantErr          error
	}{
		{"route", "MAIL FROM:<@hub.example:amy@x.example>", "amy@x.example", nil},
		{"amp", "MAIL FROM:<a&b@x.example>", "a&b@x.example", nil},
		{"route", "MAIL FROM:<@hub.example:amy@x..example>", "amy@x..example", nil},
		{"route", "MAIL FROM:<@hub.example:amy@x..example>", "", ErrSyntax},
	}
	codes := []struct {
		line string
		code int
	}{
		{"MAIL FROM:<@hub.example:amy@x.example>", 250},
		{"MAIL FROM:<amy@x..example>", 250},
	}
	valid := []struct {
		line string
		ok   bool
	}{
		{"MAIL FROM:<a|b@x.example>", true},
	}
}

func send(c *conn) { c.Send("MAIL FROM:<@hub.example:amy@x.example>\r\n") }
