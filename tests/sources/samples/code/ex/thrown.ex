def f do
raise Refused, "MAIL FROM: #{reader}"
raise Refused, message: "MAIL FROM: #{reader}"
raise(Refused, "MAIL FROM: #{reader}")
throw {:refused, "MAIL FROM: #{reader}"}
s.write("RCPT TO: #{reader}")
end
