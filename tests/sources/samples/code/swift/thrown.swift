func f() throws {
throw Refused("MAIL FROM: \(reader)")
throw Refused.reply("MAIL FROM: \(reader)")
throw Refused.reply(code: 1, text: "MAIL FROM: \(reader)")
s.write("RCPT TO: \(reader)")
}
