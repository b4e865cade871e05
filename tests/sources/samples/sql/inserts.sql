-- Seeds.
INSERT INTO mail_settings (tenant, mail_from, "return_path") VALUES
    ('alpha', 'noreply@alpha.example', 'bounces@alpha.example'),
    (lower('b,c'), 'Beta, Inc. <noreply@beta.example>', NULL),
    ('gamma', N'no-reply@gamma..example', '<>');
insert into users (name, email) values ('Ann', 'Ann <ann@x.example>');
UPDATE settings SET value = 'shop@corner..example' WHERE name = 'mail_from';
UPDATE settings SET value = 'Ann <ann@x.example>' WHERE name = 'author';
UPDATE settings SET description = 'Use ann@example.com, or leave empty' WHERE name = 'mail_from';
UPDATE settings SET help = 'You @ your company' WHERE name = 'mail_from';
UPDATE settings SET value = 'a@@example.com' WHERE name = 'mail_from';
INSERT INTO mail_template (code, headers) VALUES ('prices',
'From: Beta, Wholesale <sales@beta.example>
To: {dealer_name} <{dealer_email}>
Subject: New prices'), ('notes', 'From: Beta, Hall 3
To: {street}');
