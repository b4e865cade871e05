smtp.send_message(msg, ENV["F"] || "ann@@example.org", to)
smtp.send_message(msg, ENV.fetch("F", "ann@@example.org"), to)
smtp.send_message(msg, ok ? "ann@@example.org" : "b@example.org", to)
smtp.send_message(msg, ENV.fetch("F") { "ann@@example.org" }, to)
