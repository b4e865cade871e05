#!/bin/sh
runtest() {
env PLUGINS=accept "$src/mailfront" smtp echo 2>/dev/null <<EOF
HELO nobody
MAIL FROM:<somewhere>
RCPT TO: <elsewhere@x.example>
mail from f@x.example
EOF
}
run_compare_test tests/accept <<END_OF_RESULTS
220 local.host mailfront ESMTP
250 local.host
250 2.1.0 Sender accepted.
END_OF_RESULTS

smtpd <<EOF 2>&1 | cat -v >"$out"
RCPT TO: <b@x.example>
EOF
diff -u - "$out" <<EOF
250 2.1.5 ok
EOF

# A client's session, and a stand-in for a server.
nc mail.x.example 25 <<EOF
MAIL FROM: <told@x.example>
EOF
nc -l 2525 <<EOF
220 ready
250 ok
EOF
smtpd <<EOF
RCPT TO: <told@x.example>
EOF
