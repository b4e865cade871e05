out << "RCPT TO:<${to.join(',')}>\r\n"
to.each { one -> out << "RCPT TO:${one}\r\n" }
out << "RCPT TO:<$from>\r\n"
out << 'RCPT TO:<<a@example.com>>\r\n'
println "MAIL FROM: $from"
