curl smtp://mx --mail-from root --mail-rcpt kim@example.com
curl smtp://mx --mail-from FROM --mail-rcpt kim@example.com
/usr/sbin/sendmail -f root kim@example.com < message
