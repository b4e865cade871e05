TEAM = ["a@brewery.example", "b@brewery.example"].freeze
sock.write("RCPT TO:#{TEAM[0]}\r\n")
sock.write("RCPT TO:<#{TEAM.first}>\r\n")
TEAM.each { |one| sock.write("RCPT TO:#{one}\r\n") }
