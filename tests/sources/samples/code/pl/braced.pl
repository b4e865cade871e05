my $h = Email->create(header => [ To => qq{"$m->{name}" <$m->{email}>} ]);
print $sock qq{MAIL FROM:<$m->{from}{addr}>\r\n};
print $sock qq(RCPT TO: <$m->{to}>\r\n);
print $sock qq{RCPT TO: <@{[ clean($to) ]}>\r\n};
print $sock "RCPT TO: <a\@b.example>\r\n";
