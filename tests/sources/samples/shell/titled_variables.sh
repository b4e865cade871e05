FROM=cron@x.example
NICE="Cron Daemon <$FROM>"
curl --url "smtp://$RELAY" --mail-from "$NICE" --mail-rcpt ann@x.example -T mail.txt
SHOWN="Cron Daemon <$FROM>"
printf 'From: %s\n' "$SHOWN" > mail.txt
curl --url "smtp://$RELAY" --mail-from "$SHOWN" --mail-rcpt ann@x.example -T mail.txt
NEVER="usage: $0 <$FROM>"
echo "$NEVER"
