class A { void f(StringBuilder sb, String a) {
  sb.append("MAIL FROM:<").append(a).append(">");
  if (full) sb.append(" RET=FULL"); else
    sb.append(" RET=HDR");
  sb.append(" SIZE=").append(size);
  sb.append(" BODY=8BITS");
  sb.append("\r\n");
} }
