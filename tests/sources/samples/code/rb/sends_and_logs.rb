send_and_trace("MAIL FROM: #{sender}")
send_and_trace("RCPT TO: #{to}")
send_and_trace("DATA")
log_cmd("RCPT TO: #{to}", "250")

# What is only shown.
logger.send_command("RCPT TO: #{to}", 250)
log("RCPT TO: #{to}", 250)
puts("RCPT TO: #{to}")
puts "MAIL FROM: #{from}", "RCPT TO: #{to}", text
$stdout.puts "Dry run", "RCPT TO: #{to}"
