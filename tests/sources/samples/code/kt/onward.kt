fun toRelay(box: String, host: String) = line("RCPT TO:<\"$box@$host\"@b.example>")
