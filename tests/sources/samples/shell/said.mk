probe:
	@echo "RCPT TO: a@example.com"
	@echo "MAIL FROM: <a@example.com>" | nc mx.example 25
