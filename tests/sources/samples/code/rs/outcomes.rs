#[cfg(test)]
mod tests {
    #[test]
    fn refused() {
        let c = parse("MAIL FROM: <r1@x.example>");
        assert!(c.is_err());
        let c = parse("MAIL FROM: <r2@x.example>");
        assert_eq!(c.unwrap_err(), ParseError::Syntax);
        let c = parse("MAIL FROM: <r3@x.example>");
        assert!(matches!(c, Err(_)));
        assert_eq!(parse("MAIL FROM: <r4@x.example>").err(), Some(ParseError::Path));
        assert_eq!(parse("MAIL FROM: <r5@x.example>"), Command::Unknown);
        assert!(!parse("MAIL FROM: <r6@x.example>").is_ok());
        let reply = server.handle("MAIL FROM: <r7@x.example>");
        assert_eq!(reply.kind, ReplyKind::Rejected);
        let Err(e) = parse("MAIL FROM: <r8@x.example>") else {
            panic!("parsed");
        };
        assert_eq!(parse("MAIL FROM: <r9@x.example>"), None);
    }
    #[test]
    fn taken() {
        let c = parse("MAIL FROM: <s1@x.example>");
        assert!(c.is_ok());
        let c = parse("MAIL FROM: <s2@x.example>");
        assert_eq!(c.unwrap(), Command::Mail("x"));
        let c = parse("MAIL FROM: <s3@x.example>");
        assert!(matches!(c, Ok(_)));
        assert_eq!(parse("MAIL FROM: <s4@x.example>").err(), None);
        assert_eq!(parse("MAIL FROM: <s5@x.example>"), Command::Mail);
        assert!(!parse("MAIL FROM: <s6@x.example>").is_err());
        let reply = server.handle("MAIL FROM: <s7@x.example>");
        assert_eq!(reply.kind, ReplyKind::Accepted);
        assert_ne!(reply.kind, ReplyKind::Rejected);
        let Ok(e) = parse("MAIL FROM: <s8@x.example>") else {
            panic!("refused");
        };
        assert_ne!(parse("MAIL FROM: <s9@x.example>"), None);
    }
}
