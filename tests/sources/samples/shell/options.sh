SWAKS_OPTS=(--from "Shop <shop@shop.example>" --to ann@shop.example)
JAVA_OPTS="-Xmx1g -Dmail.smtp.from=noreply.shop.example"
SENDMAIL_FLAGS="-t -f $SENDER"
postconf -e 'bounce_notice_recipient = ops@@shop.example'
