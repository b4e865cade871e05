class A { void F() {
StringBuilder sb = new StringBuilder();
sb.Append("RCPT TO: <");
sb.Append(toAddress);
sb.Append(">\r\n");
Transmit(sb.ToString());
} }
