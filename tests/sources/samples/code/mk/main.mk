active_checks = [{"commands": ["MAIL FROM:<a@example.com>", "RCPT TO: <b@example.com>"]}]
