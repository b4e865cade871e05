#[cfg(test)]
mod tests {
    #[test]
    fn parser_refuses_bare_address() {
        let input = "MAIL FROM:a@x.example\r\n";

        let result = crate::parse::command(input);

        assert!(result.is_err());
    }
    #[test]
    fn near() {
        let input = "MAIL FROM:a@x.example\r\n";
        let result = crate::parse::command(input);
        assert!(result.is_err());
    }
    #[test]
    fn near2() {
        let input = "MAIL FROM:a@x.example\r\n";
        assert!(crate::parse::command(input).is_err());
    }
    #[test]
    fn ok() {
        let input = "MAIL FROM:a@x.example\r\n";
        let result = crate::parse::command(input);
        assert!(result.is_ok());
    }
    #[test]
    fn matches() {
        let input = "MAIL FROM:a@x.example\r\n";
        let result = crate::parse::command(input);
        assert_eq!(result, Err(Error::Syntax));
    }
}
