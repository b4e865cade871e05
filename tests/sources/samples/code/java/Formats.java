class E { void t(){ out.write(String.format("MAIL FROM:%s <%s>\r\n", name, f)); out.printf("RCPT TO: %s <%s>\r\n", name, f); } }
