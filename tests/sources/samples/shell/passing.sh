send() {
    curl --silent --url "$URL" "$@"
}
send --mail-from "$MAIL_FROM" --mail-rcpt "$ADMIN"
send --mail-from "Disk <d@m.example>" --mail-rcpt "$A"
send --mail-from d@m.example --mail-rcpt 'b@m.example,c@m.example'
send --mail-from d@m.example --mail-rcpt a.m.example
try() {
    local want=$1 name=$2; shift 2
    swaks --server "$MX" --silent 1 "$@" > "out.$name"
}
try 0 a -f s@c.example -t "$GOOD"
try 0 b -f 'Check <s@c.example>' -t "$GOOD"
try 0 c --from s..t@c.example --to "$GOOD"
try 0 d --from s@c_h.example --to "$GOOD"
try 0 e --from s@c.example --to inbox＠t.example
function sm { /usr/sbin/sendmail -i "$@"; }
sm -f 'Ann <a@b.example>' root
sm -f a@b.example root
SENDMAIL=/usr/sbin/sendmail
$SENDMAIL -f "Ann <a@b.example>" -t < x
"$SENDMAIL" -oi -f a..b@c.example -t < x
${SWAKS} -f a..b@c.example -t x@y.example
SW="swaks --server x"
$SW --from a@b_c.example --to x@y.example
opts=(--mail-from "Ann <a@b.example>")
opts+=(--mail-rcpt a@b.example)
curl "${opts[@]}" smtp://x
grep -f pat file
other() { tar -f "$@"; }
other -f 'Ann <a@b.example>'
sw_all() { for t in "$@"; do swaks --to "$t" --from a@b.example; done; }
sw_all a@b.example c@d.example
