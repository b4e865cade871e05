require 'socket'
def want(code, what)
  reply = @s.gets
  abort "#{what}: #{reply}" unless reply.start_with?(code)
end
def tell(code, what)
  @s.write("#{what}\r\n")
end
@s.write("MAIL FROM:<#{sender}>\r\n")
want '250', "MAIL FROM: #{sender}"
tell '250', "MAIL FROM: #{sender}"
