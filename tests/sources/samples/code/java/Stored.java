class K { void f() { StringBuilder sb = new StringBuilder(); sb.append("MAIL FROM: " + from + "\n"); out.write(sb.toString()); } }
