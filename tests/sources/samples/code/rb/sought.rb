addr = line["MAIL FROM: <".length..-2]
addr = line["MAIL FROM: <".size..-2]
n = "MAIL FROM: <".bytesize
ok = File.fnmatch("MAIL FROM: <*>", line)
ok = File.fnmatch?("RCPT TO: <*>", line)
addr = line.delete_prefix("MAIL FROM: <").delete_suffix(">")
addr = line.scanf("MAIL FROM: <%s>")
s.write "MAIL FROM: <#{x}>\r\n"
