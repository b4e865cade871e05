COPY = ENV.fetch('COPY', 'Mobile Library <overdue@mobile.library.example>')
def tell(sock, people)
  people.each { |copy| sock.write("RCPT TO:<#{copy}>\r\n") }
end
