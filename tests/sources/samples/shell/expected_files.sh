cat >expected <<\EOF
MAIL FROM: <from@example.com>
EOF
cat >"$tmp/expect.txt" <<EOF
MAIL FROM: <from@example.com>
EOF
cat <<EOF >want.out
MAIL FROM: <from@example.com>
EOF
cat >cmds <<EOF
MAIL FROM: <from@example.com>
EOF
printf 'MAIL FROM: <from@example.com>\r\n' >expected.out
echo 'MAIL FROM: <from@example.com>' > session.exp
cat >actual <<EOF
MAIL FROM: <from@example.com>
EOF
cmp actual golden
cat >golden <<EOF
MAIL FROM: <from@example.com>
EOF
expect <<EOF
send "MAIL FROM: <from@example.com>\r"
EOF
