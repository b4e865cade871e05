class VSpec extends AnyFlatSpec {
  it should "refuse" in {
    intercept[Refused] {
      c.send(
        "MAIL FROM:a1@x.example"
      )
    }
    assertThrows[Refused] {
      c.send(
        "MAIL FROM:a2@x.example"
      )
    }
    assert(
      c.send(
        "MAIL FROM:a3@x.example"
      ).code == 501
    )
    assert(
      c.send(
        "MAIL FROM:told1@x.example"
      ).code == 250
    )
    noException should be thrownBy {
      c.send(
        "MAIL FROM:told2@x.example"
      )
    }
  }
}
