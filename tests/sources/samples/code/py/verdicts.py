def test_raises(self):
    with self.assertRaisesRegex(ValidationError, error_msg):
        mail_server.smtp_from = "example.com"
    with pytest.raises(ValueError):
        Config(mail_from="example.net")
    server.mail_from = "example.org"
    for line, want in [("RCPT TO:<a@@b.example>", False), ("RCPT TO: <a@b.example>", True)]: pass
    for line, code in [("MAIL FROM:<a@@b.example>", 552), ("MAIL FROM:<b@@b.example>", 553)]: pass
