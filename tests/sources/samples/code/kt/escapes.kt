fun f() { s.write("MAIL FROM:<${a.replace("}", "")}>\r\n") }
