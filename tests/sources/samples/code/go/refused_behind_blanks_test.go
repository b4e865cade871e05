package smtp

func TestA(t *testing.T) {
	io.WriteString(c, "MAIL FROM: <root@nsa.gov>\r\n")
	scanner.Scan()
	if strings.HasPrefix(scanner.Text(), "250 ") {
		t.Fatal("Invalid MAIL response:", scanner.Text())
	}
}

func TestB(t *testing.T) {
	io.WriteString(c, "MAIL FROM: <told@nsa.gov>\r\n")
	scanner.Scan()
	if !strings.HasPrefix(scanner.Text(), "250 ") {
		t.Fatal("Invalid MAIL response:", scanner.Text())
	}
}

func TestC(t *testing.T) {
	io.WriteString(c, "MAIL FROM: <told@nsa.gov>\r\n")

	code, _, _ := read(c)
	if code != 250 {
		t.Fatal("x")
	}
}

func TestD(t *testing.T) {
	io.WriteString(c, "MAIL FROM: <no@nsa.gov>\r\n")

	code, _, _ := read(c)
	if code == 250 {
		t.Fatal("x")
	}
}

func TestE(t *testing.T) {
	io.WriteString(c, "MAIL FROM: <told@nsa.gov>\r\n")
}

func TestF(t *testing.T) {
	if code := read(c); code != 501 {
		t.Fatal("x")
	}
}

func TestG(t *testing.T) {
	err := c.Mail("whatever", nil)

	if err != nil {
		t.Fatal("told")
	}
}

func TestH(t *testing.T) {
	if err := c.Mail("whatever", nil); err != ErrX {
		t.Fatal("no")
	}
}
