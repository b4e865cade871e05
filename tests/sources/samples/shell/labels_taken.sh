nc -l 25
t1() { local w=$2; log "$w"; send "$w"; }
t2() { echo "$2"; }
t3() { shift; echo "$1" >&2; }
w1() {
  local code="$1" what="$2"
  [ "$code" = 250 ] || die "$what: $code"
}
w2() { echo "$1 $2" >&2; }
t1 250 "MAIL FROM: $x"
t2 250 "MAIL FROM: $x"
t3 250 "MAIL FROM: $x"
w1 250 "MAIL FROM: $x"
w2 250 "MAIL FROM: $x"
