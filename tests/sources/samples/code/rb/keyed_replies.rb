steps = { "MAIL FROM: #{sender}" => 250, "rcpt to: #{to}" => 250, "data" => 354 }
seen["RCPT TO: #{to}"] = true
steps["RCPT TO: #{to}"] = 250
counts = { "rcpt to: #{to}" => 3 }
