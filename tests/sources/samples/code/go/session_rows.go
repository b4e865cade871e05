package session

const crlf = "\r\n"

var ended = []string{
	"EHLO client.example.com" + crlf,
	"MAIL FROM:<a@example.com>" + crlf,
	"RCPT TO:<b@example.com>" + "\n",
	"RCPT TO:<c@example.com>\n",
	"DATA" + crlf,
}

var unended = []string{"EHLO client.example.com\n", "RCPT TO:<c@example.com>\n", "DATA\n"}
