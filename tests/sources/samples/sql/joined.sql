-- Commands that a query puts together.
SELECT 'MAIL FROM:<' || envelope_from || '>' FROM identity;
SELECT 'MAIL FROM: <' || envelope_from || '>' || chr(13) FROM identity;
SELECT 'RCPT TO:' || address FROM subscriber;
SELECT concat('RCPT TO:<', address, '>') FROM subscriber;
SELECT concat('RCPT TO:', address) FROM subscriber;
SELECT 'RCPT TO:<' || address || ', ' || second || '>' FROM subscriber;
SELECT 'RCPT TO:', address FROM subscriber;
SELECT line FROM log WHERE line LIKE 'MAIL FROM:%';
