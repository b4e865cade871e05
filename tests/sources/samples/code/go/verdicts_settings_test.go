package smtp

func TestX(t *testing.T) {
	cases := []struct {
		name string
	}{
		{name: "a line break", params: &types.Params{"fromaddress": "sender@example.com\r\nBcc: victim@example.com"}, wantFail: FailSetSender, wantCause: errHeaderBreak},
		{name: "s2", params: &types.Params{"fromaddress": "sender@example.com\r\nBcc: victim@example.com"}, wantErr: true},
		{name: "s3", params: Config{FromAddress: "sender@example.com\r\nBcc: victim@example.com"}, wantErr: errBreak},
		{name: "s4", params: Config{FromAddress: "a b@example.com"}, wantErr: errBreak},
		{
			name: "s5",
			params: Config{
				FromAddress: "a b@example.com",
			},
			wantErr: true,
		},
		{name: "ok", params: Config{FromAddress: "a b@example.com"}, wantErr: nil},
		{name: "ok", params: Config{FromAddress: "a b@example.com"}, wantErr: false},
		{name: "ok", params: Config{FromAddress: "a b@example.com"}},
		{name: "s6", fromaddress: "a b@example.com", wantErr: true},
	}
}
