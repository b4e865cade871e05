        let dialogue: [(String, Int)] = [
            ("EHLO xctest\r\n", 250),
            ("MAIL FROM:<tim@postal.example>\r\n", 250),
            ("RCPT TO:<kim@postal.example>\r\n", 250),
            ("RCPT TO:<sam@postal.example>\n", 250),
            ("QUIT\r\n", 221),
        ]
