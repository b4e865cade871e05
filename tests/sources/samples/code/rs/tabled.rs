const LINES: [&str; 2] = ["MAIL FROM: <a@b.example>", "RCPT TO:<>"];
#[cfg(test)]
mod tests {
    #[test]
    fn refuses() {
        for line in ["MAIL FROM: <a@b.example>", "RCPT TO:<>"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
    #[test]
    fn parses() {
        for line in LINES {
            assert!(parse(line).is_err());
        }
        for line in &["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"] {
            assert!(parse(line).is_ok());
        }
    }
    #[test]
    fn rejects_syntax() {
        for (line, why) in vec![("MAIL FROM: <a@b.example>", "space"), ("RCPT TO:<>", "empty")] {
            let err = parse(line).unwrap_err();
            assert_eq!(err.to_string(), why);
        }
    }
}
