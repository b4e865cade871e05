def want(sock, code, what)
  line = sock.gets
  raise "#{what}: got #{line}" unless line.start_with?(code.to_s)
end

def check(code, step)
  puts "#{step} -> #{code}"
end

want(sock, 250, "MAIL FROM: a@b.example")
want(sock, 250, "RCPT TO: #{x}")
check(250, "RCPT TO: a@b.example")
def tell(sock, code, line)
  sock.write("#{line}\r\n")
  puts line
end
tell(sock, 250, "MAIL FROM: #{x}")
