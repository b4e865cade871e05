package a

func TestA(t *testing.T) {
	err := smtp.SendMail(addr, nil, "r@@x.example", []string{"a@x.example"}, msg)
	if !strings.Contains(err.Error(), "501") {
		t.Fatal(err)
	}
	err = smtp.SendMail(addr, nil, "t@@x.example", []string{"a@x.example"}, msg)
	if err != nil {
		t.Fatal(err)
	}
}
