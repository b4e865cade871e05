enum class Answer(val text: String) { FINE("250 ok"), BRACKETS("501 5.5.4 brackets"), GONE("550 gone") }
class T {
  @Test fun a() {
    assertEquals(Answer.BRACKETS, say("MAIL FROM:a@x.example"))
    assertEquals(Answer.GONE, say("MAIL FROM:a@x.example"))
    assertEquals(Answer.FINE, say("MAIL FROM:a@x.example"))
  }
}
