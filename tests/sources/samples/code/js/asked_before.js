function b(){if(!h.startsWith('2')){return}this.writeLine(`MAIL FROM: <${this.from}>\r\n`)}
function c(){if(!s.say('RCPT TO: <a@b.example>').startsWith('2')){fail()}}
