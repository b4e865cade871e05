A="$(printf "MAIL FROM: <a1@x.example>\r\n" | nc mx 25)"
B=$(printf "MAIL FROM: <a2@x.example>\r\n" | nc mx 25)
C="$(printf 'MAIL FROM: <a3@x.example>\r\n' | nc mx 25)"
echo "$(printf "MAIL FROM: <a4@x.example>\r\n" | nc mx 25)"
if [ "$(printf "MAIL FROM: <a5@x.example>\r\n" | nc mx 25)" = "" ]; then echo; fi
out="$(swaks --from "a6@@x.example" --to b@x.example)"
D="$(echo "MAIL FROM: <a7@x.example>" | nc -C mx 25 | grep "^250")"
X="$(printf "MAIL FROM: <a@x.example>\r\n" | nc mx 25)"
Y="$(printf '%s\r\n' "MAIL FROM: <$(
  echo "ann@x.example"
)>" | nc mx 25)"
Z="$(
  printf "MAIL FROM: <b@x.example>\r\n" |
    nc mx 25
)"
W="$(cat <<E2
MAIL FROM: <c@x.example>
E2
)"
V="$(echo "a $(
  printf "MAIL FROM: <d@x.example>\r\n" | nc mx 25
) b")"
printf "MAIL FROM: <e@x.example>\r\n" | nc mx 25
out="$(swaks --from "a6@@x.example" --to b@x.example)"
out="$(swaks --from a6@@x.example --to b@x.example)"
out=$(swaks --from "a6@@x.example" --to b@x.example)
out="$(curl --mail-from "a6@@x.example\n" --mail-rcpt b@@x.example smtp://mx)"
reply="$(nc mx 25 <<EOF
MAIL FROM: <h@x.example>
EOF
)"
echo "usage: $(basename "$0") MAIL FROM: <x>"
echo "MAIL FROM:<$(id -un)@$(hostname)>" | nc mx 25
echo "MAIL FROM: <$(id -un | tr "a" "b")@$(hostname)>" | nc mx 25
log "$(date) MAIL FROM: <x@y.example>"
x="$(echo "$(echo "$(printf "MAIL FROM: <deep@x.example>\r\n")")" | nc mx 25)"
z="$(case $1 in a) printf "MAIL FROM: <j@x.example>\r\n" ;; esac | nc mx 25)"
w="$(grep "MAIL FROM: <" log)"
v="$(printf "MAIL FROM: <k@x.example>\r\n")"
u="`printf "MAIL FROM: <l@x.example>\r\n" | nc mx 25`"
t="$(awk '{print "MAIL FROM: <"$1">"}' list | nc mx 25)"
echo "$(cat <<EOF
MAIL FROM: <m@x.example>
EOF
)" | nc mx 25
out="$(swaks --from "a6@@x.example" --to b@x.example)"
out="$(swaks --from a7@@x.example --to b@x.example)"
out="$(
  swaks --from a8@@x.example --to b@x.example
)"
echo "Run \$(swaks --from a9@@x.example)"
echo "Run swaks --from a9@@x.example"
out="$(curl --mail-from "$FROM" --mail-rcpt b@@x.example smtp://mx)"
if [ "$(swaks --from a@x.example --to "b@@x.example")" ]; then :; fi
