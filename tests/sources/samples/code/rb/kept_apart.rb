RCPT = "RCPT TO:<%s>\r\n"
HEAD = 'RCPT TO:'.freeze
FORMS = { mail: "MAIL FROM:<%s>\r\n", rcpt_dsn: "RCPT TO:<%s> NOTIFY=%s\r\n" }
BUILD = ->(p) { "RCPT TO:<#{p}>\r\n" }
def say(key, *args)
  @sock.write(format(FORMS[key], *args))
end
def dsn(path, notify)
  @sock.write "RCPT TO:<#{path}> NOTIFY=#{notify}\r\n"
end
def run
  @sock.write(RCPT % 'a@b.example')
  @sock.write(RCPT % '<a@b.example>')
  @sock.write(format(RCPT, 'a b@b.example'))
  @sock.write(HEAD + "<a@b.example>\r\n")
  @sock.write(HEAD + "a@b.example\r\n")
  @sock.write(BUILD.call('a@b.example'))
  @sock.write(BUILD.call('<a@b.example>'))
  @sock.write(BUILD.('<a@b.example>'))
  say(:mail, 'a@b.example')
  say(:mail, '<a@b.example>')
  say(:rcpt_dsn, 'a@b.example', 'NEVER,DELAY')
  dsn('a@b.example', 'DELAY')
  dsn('a@b.example', 'LATER')
end
