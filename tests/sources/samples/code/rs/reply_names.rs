const SYNTAX_MAIL: &str = "501 5.5.4 Syntax: MAIL FROM:<address>\r\n";
const UNKNOWN: &str = "550 5.1.1 no such user\r\n";
pub const OK: &str = "250 OK\r\n";
static FIRST: &'static str = "503 5.5.1 MAIL FROM: first\r\n";
#[cfg(test)]
mod tests {
    #[test]
    fn one() {
        assert_eq!(run(&["MAIL FROM:mira@harbour.example"]), [SYNTAX_MAIL]);
        assert_eq!(run(&["MAIL FROM:<>", "RCPT TO:<>"])[1], SYNTAX_MAIL);
        assert_eq!(run("MAIL FROM:mira@harbour.example"), SYNTAX_MAIL);
        assert_eq!(SYNTAX_MAIL, run("MAIL FROM:mira@harbour.example"));
        assert_eq!(s.line("MAIL FROM: <mira@harbour.example>"), super::SYNTAX_MAIL);
        assert_eq!(run("MAIL FROM:mira@harbour.example"), UNKNOWN);
        assert_eq!(run("MAIL FROM:mira@harbour.example"), OK);
        assert_ne!(run("MAIL FROM:mira@harbour.example"), SYNTAX_MAIL);
        assert_eq!(run(&["MAIL FROM:mira@harbour.example", "RCPT TO:<a@b.example>"]), [OK, OK]);
        assert_eq!(run(&["MAIL FROM:<mira@harbour.example>", "RCPT TO:a@b.example"]), [OK, SYNTAX_MAIL]);
        assert_eq!(run(&["MAIL FROM:mira@harbour.example", "RCPT TO:a@b.example"])[0], OK);
        let out = run(&["MAIL FROM: <mira@harbour.example>"]);
        assert_eq!(out, [SYNTAX_MAIL]);
    }
    #[test]
    fn two() {
        let out = run("MAIL FROM: <mira@harbour.example>");
        assert_eq!(out, SYNTAX_MAIL);
        let out = run("MAIL FROM: <mira@harbour.example>");
        assert_eq!(out, OK);
    }
}
