const c = spawn("nc", ["h", "25"]);
c.stdin.write("MAIL FROM:<ann@example.com>\n");
c.stdin.end("MAIL FROM:<ann@example.com>\r\n");
execFileSync("nc", ["h", "25"], { input: "MAIL FROM:<ann@example.com>\n" });
