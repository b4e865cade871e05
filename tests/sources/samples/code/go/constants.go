package mail

const (
	mailFmt = "MAIL FROM:<%s>"
	rcptFmt = "RCPT TO:%s"
)

func to(w io.Writer, to string) { fmt.Fprintf(w, rcptFmt, to) }

func notify(w io.Writer, to string) { fmt.Fprintf(w, notifyFmt, to) }
const notifyFmt = "RCPT TO:%s NOTIFY=NEVER"

func log(to string) { fmt.Fprintf(os.Stderr, shownFmt, to) }
const shownFmt = "RCPT TO: %s"

func path(w io.Writer, to string) { fmt.Fprintf(w, pathFmt, "<"+to+">") }
const pathFmt = "RCPT TO:%s"
