RULES = [{"mail_from": "@example.com", "action": "reject"}]
SETTINGS = {"mail_from": "@example.com"}
