class ATest: XCTestCase {
  func testRejects() {
    for line in ["MAIL FROM: <a@b.example>", "RCPT TO:<>"] {
      XCTAssertThrowsError(try parse(line))
    }
    let lines = ["MAIL FROM: <a@b.example>", "RCPT TO:<>"]
    for line in lines { XCTAssertNil(parse(line)) }
  }
  func testTakes() {
    for line in ["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"] {
      XCTAssertNotNil(parse(line))
    }
  }
}
