package main

func want(c *Conn, code int, what string) {
	got, msg, err := c.ReadResponse(code)
	if err != nil {
		t.Fatalf("%s: got %d %s: %v", what, got, msg, err)
	}
}

func expect(c *Conn, code int, what string) {
	got, _, _ := c.ReadResponse(code)
	if got != code {
		log.Printf("%s: got %d, want %d", what, got, code)
	}
}

func (s *session) phase(what string, code int) error {
	line, err := s.r.ReadString('\n')
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

func run(x string) {
	want(c, 250, fmt.Sprintf("MAIL FROM: %s", x))
	expect(c, 250, fmt.Sprintf("RCPT TO: %s", x))
	want(c, 250, "MAIL FROM: "+x)
	s.phase("MAIL FROM: "+x, 250)
	s.phase("MAIL FROM: a@b.example", 250)
}
func step(t *testing.T, code int, label string) {
	t.Helper()
	got := read()
	require.Equal(t, code, got, label)
}
func noted(t *testing.T, code int, label string) {
	fmt.Fprintf(os.Stderr, "%s: %d\n", label, code)
	fmt.Println(label, code)
}
func third(t *testing.T, code int, label string) {
	t.Run(label, func(t *testing.T) { read() })
}
func run() {
	step(t, 250, "MAIL FROM: a@b.example")
	noted(t, 250, fmt.Sprintf("RCPT TO: %s", x))
	third(t, 250, fmt.Sprintf("RCPT TO: %s", x))
}
func tell(t *testing.T, code int, line string) {
	fmt.Fprintf(conn, "%s\r\n", line)
	t.Log(line)
}
func told() {
	tell(t, 250, fmt.Sprintf("MAIL FROM: %s", x))
}
