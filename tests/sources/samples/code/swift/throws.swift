import Testing

@Test func refused() async throws {
    #expect(throws: SMTPError.syntax) { try parse("MAIL FROM: <ann@x.example>") }
    #expect(throws: SMTPError.self) {
        try parse("MAIL FROM: <ann@x.example>")
    }
    let e = try #require(throws: SMTPError.self) { try parse("MAIL FROM: <ann@x.example>") }
    expect { try parse("MAIL FROM: <ann@x.example>") }.to(throwError())
    #expect(throws: Never.self) { try parse("MAIL FROM: <told@x.example>") }
    #expect(parse("MAIL FROM: <told@x.example>") == mail)
}
