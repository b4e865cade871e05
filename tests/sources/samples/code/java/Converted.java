class F { void t() { out.write("EHLO me\nMAIL FROM:<a@example.com>\n".replace("\n", "\r\n"));
 out.write("MAIL FROM:<a@example.com>\n".replaceAll("\n", "\r\n").getBytes()); } }
