class D11Test {
  @Test fun a() {
    s.feed("MAIL FROM: x1@example.com")
    verify(exactly = 0) { q.begin(any()) }
  }
  @Test fun b() {
    s.feed("MAIL FROM: x2@example.com")
    verify { q wasNot Called }
  }
  @Test fun c() {
    s.feed("MAIL FROM: told3@example.com")
    verify(exactly = 1) { q.begin(any()) }
  }
}
