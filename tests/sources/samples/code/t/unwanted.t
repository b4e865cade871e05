isnt($line, "MAIL FROM: <ann\@example.com>", "x");
unlike($line, "MAIL FROM: <ann\@example.com>", "x");
is($line, "MAIL FROM: <ann\@example.com>", "x");
