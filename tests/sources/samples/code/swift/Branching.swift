import XCTest
class STests: XCTestCase {
  func testA() {
    switch parse("MAIL FROM: <ann@x.example>") {
    case .failure: break
    default: XCTFail()
    }
    switch parse("MAIL FROM: <ann@x.example>") {
    case .success: break
    default: XCTFail()
    }
  }
}
