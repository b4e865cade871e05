def command verb, rest
  @sock.write(verb + rest + "\r\n")
end
def mail_from from
  @sock.puts "MAIL FROM:<#{from}>\r"
end
command "RCPT TO:", "a@b.example"
mail_from "<a@b.example>"
mail_from "a@b.example"
