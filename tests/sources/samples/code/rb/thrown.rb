def f
  raise Refused, "MAIL FROM: #{reader} -> #{code}"
  raise Refused.new("MAIL FROM: #{reader} -> #{code}")
  raise Refused.new(code, "MAIL FROM: %s" % reader)
  raise Net::Refused, "RCPT TO: #{reader}" unless ok
  s.write "RCPT TO: #{reader}"
end
