# frozen_string_literal: true
require 'socket'

opts = { from: 'probe@example.com', to: 'postmaster@example.com' }

STEPS = [
  ['EHLO probe.example.com', 250],
  ['MAIL FROM:<%{from}>', 250],
  ['RCPT TO:<%<to>s>', 250],
  ['RSET', 250],
  ['MAIL FROM:%{from}', 250],
  ['RCPT TO:%<to>s', 250],
  ['QUIT', 221],
].freeze

sock = TCPSocket.open('localhost', 25)
STEPS.each do |command, code|
  sock.print(format(command, opts) + "\r\n")
  abort command unless sock.gets.start_with?(code.to_s)
end
