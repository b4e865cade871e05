import XCTest
final class T: XCTestCase {
  func testRefused() {
    let a = parse("MAIL FROM: <r1@x.example>")
    XCTAssertEqual(a.error, .syntax)
    let b = parse("MAIL FROM: <r2@x.example>")
    XCTAssertNil(b)
    XCTAssertEqual(parse("MAIL FROM: <r3@x.example>"), .invalid)
    #expect(parse("MAIL FROM: <r4@x.example>").isValid == false)
    let e = parse("MAIL FROM: <r5@x.example>")
    XCTAssertFalse(e.accepted)
  }
  func testTaken() {
    let a = parse("MAIL FROM: <s1@x.example>")
    XCTAssertNil(a.error)
    let b = parse("MAIL FROM: <s2@x.example>")
    XCTAssertNotNil(b)
    XCTAssertEqual(parse("MAIL FROM: <s3@x.example>"), .mail)
    #expect(parse("MAIL FROM: <s4@x.example>").isValid == true)
    let e = parse("MAIL FROM: <s5@x.example>")
    XCTAssertTrue(e.accepted)
  }
}
