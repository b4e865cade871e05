def "a"() { expect: smtp.send("MAIL FROM: <a@b.example>").code == 501 }
def "b"() { expect: smtp.send("MAIL FROM: <a@b.example>").code == 250 }
def "c"() { when: parse("MAIL FROM: <a@b.example>")
 then: thrown(SyntaxException) }
def "d"() { when: parse("MAIL FROM: <a@b.example>")
 then: notThrown(SyntaxException) }
def "e"() { when: parse("MAIL FROM: <a@b.example>")
 then: noExceptionThrown() }
def "rows #line"() { expect: smtp.send(line).code == 501
 where: line << ["MAIL FROM: <r@b.example>", "RCPT TO:r@b.example"] }
def "rows #line are taken"() { expect: smtp.send(line).code == 250
 where: line << ["MAIL FROM: <t@b.example>", "RCPT TO:t@b.example"] }
def "a table"() { expect: parse(line).code == code
 where:
 line                       || code
 "MAIL FROM: <r@b.example>" || 501
 "RCPT TO: <t@b.example>"   || 250 }
