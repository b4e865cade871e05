func a() {
	s.talk("MAIL FROM:<" + a + ">")
	s.talk("RCPT TO:" + option("keeper"))
	s.talk("RCPT TO:" + opts.Get("keeper"))
	s.talk("RCPT TO:" + os.Getenv("KEEPER"))
	s.talk("RCPT TO:" + user.Email())
}
