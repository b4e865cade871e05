class Dsl
  CRLF = "\r\n"
  def initialize(sock) = @sock = sock
  def mail(from, **opts)
    line "MAIL FROM:<#{from}>", *opts.map { |k, v| "#{k.upcase}=#{v}" }
  end
  def rcpt(to, *params)
    line "RCPT TO:#{to}", *params
  end
  def line(*words)
    @sock.write(words.join(" ") + CRLF)
  end
  def head(verb, rest)
    @sock << verb << rest << CRLF
  end
end
Dsl.new(sock).instance_eval do
  mail "ann@x.example", size: 10
  mail "<ann@x.example>"
  mail "Ann <ann@x.example>"
  line "RCPT TO:<ann@x.example>", "NOTIFY=NEVER"
  line "RCPT TO:<ann@x.example>", "NOTIFY=ALWAYS"
  line "RCPT TO:", "<ann@x.example>"
  head "RCPT TO:", "<ann@x.example>"
  head "RCPT TO:", "ann@x.example"
  ["a@x.example", "b@x.example"].each { |a| line "RCPT TO:#{a}" }
end
