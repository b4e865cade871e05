use Test::More;
ok(!valid("MAIL FROM: <a\@b.example>"), "space");
is(parse("MAIL FROM: <a\@b.example>"), undef, "space");
like(cmd("MAIL FROM: <a\@b.example>"), qr/^501/, "space");
isnt(code("MAIL FROM: <a\@b.example>"), 250);
