s.write ["MAIL FROM:", from].join(" ") + "\r\n"
s.print ["MAIL FROM: ", from].join + "\r\n"
