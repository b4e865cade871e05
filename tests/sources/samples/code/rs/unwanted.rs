fn t() { assert_ne!(line, "MAIL FROM: <ann@example.com>");
 assert!(!out.contains("MAIL FROM: <ann@example.com>"));
 assert_eq!(line, "MAIL FROM: <ann@example.com>");
 assert!(line != "MAIL FROM: <ann@example.com>"); }
