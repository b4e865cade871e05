def f
  failed << { text: "RCPT TO: #{rcpt}: #{reply.text}" }
  failed << "RCPT TO: #{rcpt}: #{reply.text}"
  send_cmd "RCPT TO: #{rcpt}: #{x}"
end
