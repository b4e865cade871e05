s.write(["MAIL FROM:", from].join(" ") + "\r\n");
