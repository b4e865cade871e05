MAIL_FROM="Ann <a@example.com>"
export RETURN_PATH=bounces.example.com
ENVELOPE_FROM=a@example.com sendmail -t < mail
MAIL_FROM=$1; RETURN_PATH="${2:-b@example.com}"
[ "$MAIL_FROM" = "a b@example.com" ]
