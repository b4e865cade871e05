def mail(addr)
  addr = addr.delete("<>")
  sock.write("MAIL FROM:<#{addr}>\r\n")
end
def mail2(addr)
  addr = addr[1..-2] if addr.start_with?("<")
  sock.write("MAIL FROM:<#{addr}>\r\n")
end
def mail3(addr)
  addr = addr[/<(.*)>/, 1] || addr
  sock.write("MAIL FROM:<#{addr}>\r\n")
end
def mail4(addr)
  sock.write("MAIL FROM:<#{addr}>\r\n")
end
def mail5(addr)
  addr = addr.gsub(/[<>]/, "")
  sock.write("MAIL FROM:<#{addr}>\r\n")
end
mail("<a@b.example>")
mail2("<a@b.example>")
mail3("<a@b.example>")
mail4("<a@b.example>")
mail5("<a@b.example>")
