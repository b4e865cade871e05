page.should have_content("RCPT TO: <a@b.example>")
stub_request(:post, "x").with(body: "MAIL FROM: <a@b.example>")
ok if line[0, 12] == "MAIL FROM: <"
expect { smtp.mailfrom("a@@b.example") }.to raise_error(ArgumentError)
assert_raises(E) { smtp.rcptto("a b@b.example") }
smtp.mailfrom("a@@b.example")
