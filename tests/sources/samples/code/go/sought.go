package a
var n = len("MAIL FROM: <")
var addr = line[len("MAIL FROM: <"):]
var ok, _ = path.Match("MAIL FROM: <*>", line)
var ok2, _ = filepath.Match("RCPT TO: <*>", line)
var _, e = fmt.Sscanf(line, "MAIL FROM: <%s>", &addr)
var a = strings.TrimPrefix(line, "MAIL FROM: <")
var b, f = strings.CutPrefix(line, "MAIL FROM: <")
var c = fmt.Sprintf("MAIL FROM: <%s>", x)
