func testA() {
  XCTAssertThrowsError(try s.send("MAIL FROM: <a@example.com>"))
  XCTAssertEqual(s.send("MAIL FROM: <a@example.com>"), 501)
  XCTAssertEqual(s.send("MAIL FROM: <ok@example.com>"), 250)
  switch l { case "MAIL FROM: <a@example.com>": break }
  let d = ["MAIL FROM: <a@example.com>": 1]
}
