class ATest {
 @Test void a() {
  assertEquals(5, say("MAIL FROM:a@x.example").replyClass());
  assertThat(say("MAIL FROM:a@x.example").category()).isEqualTo(5);
  assertEquals(ReplyClass.PERMANENT_NEGATIVE, say("MAIL FROM:a@x.example").replyClass());
  assertEquals(2, say("MAIL FROM:a@x.example").replyClass());
  assertEquals(5, say("MAIL FROM:a@x.example").size());
 }
}
