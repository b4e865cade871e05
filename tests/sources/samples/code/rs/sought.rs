let n = "MAIL FROM: <".len();
let a = &line["MAIL FROM: <".len()..];
let b = line.strip_prefix("MAIL FROM: <");
let c = sscanf!(line, "MAIL FROM: <{}>", String);
let d = scan_fmt!(line, "MAIL FROM: <{}>", String);
let e = format!("MAIL FROM: <{}>", x);
