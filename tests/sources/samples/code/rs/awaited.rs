fn f(line: &str) {
    let (i, o) = tag("MAIL FROM: <a@b.example>")(input)?;
    if line.eq_ignore_ascii_case("MAIL FROM: <a@b.example>") { ok() }
    let rest = line.strip_prefix("MAIL FROM: <a@b.example>");
    stream.write_all(b"MAIL FROM: <a@b.example>\r\n");
}
