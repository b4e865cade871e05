class E { void t(){ w.write(String.join(" ", "MAIL FROM:", from) + "\r\n"); w.write(String.join(" ", List.of("RCPT TO:", to)) + "\r\n"); } }
