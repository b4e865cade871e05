class D2Test {
  @Test void a() { 
    session.feed("MAIL FROM: x1@example.com");
    verify(listener, never()).onMail(any());
  }
  @Test void b() {
    session.feed("MAIL FROM: x2@example.com");
    verifyNoInteractions(listener);
  }
  @Test void c() {
    session.feed("MAIL FROM: x3@example.com");
    then(listener).shouldHaveNoInteractions();
  }
  @Test void d() {
    session.feed("MAIL FROM: told4@example.com");
    verify(listener).onMail("told4@example.com");
  }
  @Test void e() {
    session.feed("MAIL FROM: told5@example.com");
    verify(log, never()).error(any());
  }
}
