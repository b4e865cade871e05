class J { void t() {
 assertThat(out).doesNotContain("MAIL FROM: <ann@example.com>");
 assertThat(out).isNotEqualTo("MAIL FROM: <ann@example.com>");
 assertNotEquals("MAIL FROM: <ann@example.com>", out);
 verify(w, never()).write("MAIL FROM: <ann@example.com>");
 assertEquals("MAIL FROM: <ann@example.com>", out);
 assertThat(out, not(containsString("MAIL FROM: <ann@example.com>")));
} }
