require 'net/smtp'
Envelope = Struct.new(:from, :to, keyword_init: true)
MOBILE = Envelope.new(from: 'overdue@mobile.library.example', to: [])
MAILER = Mail.new(from: 'Mobile Library <overdue@mobile.library.example>', to: 'x@y.example')
def deliver(env)
  Net::SMTP.start('mx') do |smtp|
    smtp.mailfrom(env.from)
  end
end
