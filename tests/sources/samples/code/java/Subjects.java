class I {
  @ParameterizedTest
  @ValueSource(strings = {"MAIL FROM: a@example.com", "RCPT TO:b@example.com"})
  void matches(String line) { assertTrue(PATTERN.matcher(line).matches()); }
  void f() {
    String line = "MAIL FROM: c@example.com";
    Matcher m = PATTERN.matcher(line);
    for (String s : List.of("RCPT TO: d@example.com")) { System.out.println(PATTERN.matcher(s).find()); }
  }
}
