INSERT INTO refused_command (client, raw, reply) VALUES
    ('192.0.2.10', 'MAIL FROM: a@example.com', 501),
    ('192.0.2.10', 'RCPT TO: b@example.com', 550);
INSERT INTO commands (client, raw, reply) VALUES
    ('192.0.2.11', 'RCPT TO: c@example.com', 501);
INSERT INTO smtp_quirk (name, example) VALUES
    ('blank', 'MAIL FROM: <a@b.example>'),
    ('no-colon', 'MAIL FROM <a@b.example>');
INSERT INTO smtp_step (name, line) VALUES ('first', 'MAIL FROM: <a@b.example>');
