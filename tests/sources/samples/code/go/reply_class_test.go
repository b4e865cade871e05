package a
func TestA(t *testing.T) {
	if r := c.cmd("MAIL FROM:r1@x.example"); r[0] != '5' {
		t.Fatal(r)
	}
	if r := c.cmd("MAIL FROM:t1@x.example"); r[0] != '2' {
		t.Fatal(r)
	}
	if r := c.cmd("MAIL FROM:r2@x.example"); r[0] == '2' {
		t.Fatal(r)
	}
	if r := c.cmd("MAIL FROM:t2@x.example"); r[0] == '5' {
		t.Fatal(r)
	}
	if r := c.cmd("MAIL FROM:t3@x.example"); r.Code >= 400 {
		t.Fatal(r)
	}
	r := c.cmd("MAIL FROM:r4@x.example")
	if r.Code < 500 {
		t.Fatal(r)
	}
	r = c.cmd("MAIL FROM:t4@x.example")
	if r.Code >= 500 {
		t.Fatal(r)
	}
	r = c.cmd("MAIL FROM:r5@x.example")
	if r.Code/100 != 5 {
		t.Errorf("got %d", r.Code)
	}
	r = c.cmd("MAIL FROM:t5@x.example")
	if r.Code/100 != 2 {
		t.Errorf("got %d", r.Code)
	}
	r = c.cmd("MAIL FROM:r6@x.example")
	if r.Code/100 == 2 {
		t.Errorf("got %d", r.Code)
	}
	assert.Equal(t, 5, c.cmd("MAIL FROM:r7@x.example").Code/100)
	assert.Equal(t, byte('5'), c.cmd("MAIL FROM:r7@x.example")[0])
	assert.True(t, strings.HasPrefix(c.cmd("MAIL FROM:r7@x.example"), "5"))
	assert.True(t, strings.HasPrefix(c.cmd("MAIL FROM:t7@x.example"), "2"))
	assert.False(t, strings.HasPrefix(c.cmd("MAIL FROM:t7@x.example"), "5"))
}
func send(c net.Conn) error {
	fmt.Fprintf(c, "MAIL FROM:t8@x.example\r\n")
	line := read(c)
	if line[0] != '5' {
		return nil
	}
	fmt.Fprintf(c, "MAIL FROM:t9@x.example\r\n")
	if code := read(c); code < 400 {
		return nil
	}
	return errors.New("refused")
}
