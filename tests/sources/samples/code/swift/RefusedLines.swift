final class VTests: XCTestCase {
    func testA() throws {
        XCTAssertThrowsError(
            try c.send(
                "MAIL FROM:a1@x.example"
            )
        )
        XCTAssertEqual(
            try c.send(
                "MAIL FROM:a2@x.example"
            ).code,
            501
        )
        XCTAssertNoThrow(
            try c.send(
                "MAIL FROM:told1@x.example"
            )
        )
        XCTAssertEqual(
            try c.send(
                "MAIL FROM:told2@x.example"
            ).code,
            250
        )
    }
}
