class SetTest {
  @Test void a() {
    props.setProperty("mail.smtp.from", "r@@x.example");
    assertThrows(MessagingException.class, () -> send(props));
  }
  @Test void b() {
    props.setProperty("mail.smtp.from", "t@@x.example");
    assertDoesNotThrow(() -> send(props));
  }
}
