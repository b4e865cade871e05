class J1Spec extends Specification {
    def "two recipients"() {
        given: 'a sender'
        talk.say('MAIL FROM:<eva@example.cz>')

        when:
        def reply = talk.say('RCPT TO:x1@example.cz')

        then:
        reply.code == 501
        reply.text.contains('one address')
    }
    def "b"() {
        when:
        def reply = talk.say('RCPT TO:told2@example.cz')

        then:
        reply.code == 250
    }
    def "c"() {
        when:
        parse('RCPT TO:x3@example.cz')

        then:
        thrown(ParseException)
    }
    def "d"() {
        when:
        talk.say('RCPT TO:x4@example.cz')

        then:
        talk.last.startsWith('501')

        and:
        gateway.recipients.empty
    }
    def "e"() {
        when: talk.say('RCPT TO:told5@example.cz')

        then: talk.code == 250
    }
    def "f"() {
        expect:
        !parse('RCPT TO:x6@example.cz')
        parse('RCPT TO:x7@example.cz') == null
    }
    def "g"() {
        when:
        talk.say('RCPT TO:told8@example.cz')

        then:
        notThrown(ParseException)
    }
}
