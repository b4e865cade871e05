SENDMAIL=/usr/sbin/sendmail
"$SENDMAIL" -t -oi -f "$BOUNCE" <<EOF
From: "Thistle Reports" <reports@thistle.example>
To: Hart, Lydia <lydia@thistle.example>
Subject: Figures for $TODAY

To: nobody, in the text
EOF
cat <<'EOF' | $SENDMAIL -t
Return-Path: Thistle Reports <bounce@thistle.example>
From: reports@thistle.example
Sender: reports@thistle.example, robot@thistle.example
To: archive@thistle..example
EOF
"$SENDMAIL" -f "$BOUNCE" lydia@thistle.example <<EOF
To: Hart, Lydia <lydia@thistle.example>
EOF
headers() {
cat <<EOF
From: Thistle, Reports <$FROM>
To: <$TO>
Subject: Figures
EOF
}
cat <<EOF
From: Thistle, Reports <reports@thistle.example>
To: whom it is to
EOF
