-- A server's log: MAIL FROM: <a@example.org> in a comment is none.
INSERT INTO log VALUES (1,'C','MAIL FROM:<a@example.org>'),(2,'S','501 Syntax: MAIL FROM: <address>');
INSERT INTO log VALUES (3,'C','RCPT TO: <o''neil@example.org>'),(4,'C',E'RCPT TO:b@example.org\r\n');
INSERT INTO settings (name, value) VALUES ('return_path', 'Bounces <bounces@example.org>'), ('mail_from', '');
UPDATE settings SET mail_from = 'a..b@example.org' WHERE mail_from = 'Ann <a@example.org>';
SELECT * FROM log WHERE line LIKE 'RCPT TO: <%' OR line = 'MAIL FROM: <a@example.org>';
COPY log (id, line) FROM stdin;
5	MAIL FROM: <it's@example.org>
6	501 Syntax: MAIL FROM: <address>
\.
INSERT INTO log VALUES (7,'C','RCPT TO:<%s>');
INSERT INTO steps VALUES (1, 3, 'RCPT TO: <refused@x.example>', '501'), (1, 4, 'RCPT TO: <told@x.example>', '250');
