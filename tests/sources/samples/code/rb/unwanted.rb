expect(out).not_to include("MAIL FROM: <ann@example.com>")
refute_includes out, "MAIL FROM: <ann@example.com>"
expect(out).to_not include("MAIL FROM: <ann@example.com>")
expect(out).to include("MAIL FROM: <ann@example.com>")
out.should_not == "MAIL FROM: <ann@example.com>"
assert_not_equal "MAIL FROM: <ann@example.com>", out
refute_equal "MAIL FROM: <ann@example.com>", out
assert_equal "MAIL FROM: <ann@example.com>", out
