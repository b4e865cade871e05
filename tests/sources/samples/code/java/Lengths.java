class A { void f() {
  int n = "MAIL FROM: <".length();
  String a = line.substring("MAIL FROM: <".length(), line.length() - 1);
  String b = line.substring("RCPT TO: <".length());
  Matcher m = Pattern.compile("MAIL FROM: <(.*)>").matcher(line);
  out.print("MAIL FROM: <" + x + ">\r\n");
}}
