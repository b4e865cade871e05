def transact(*lines)
  lines.each { |line| @sock.write(line); @sock.write("\r\n") }
end
def hello(name, line)
  warn name + line
end
transact "RCPT TO:<a@x.example>", "RSET"
transact "RCPT TO:<a@x.example>", body
hello "RCPT TO:", rcpt
log.puts "RCPT TO:", rcpt
