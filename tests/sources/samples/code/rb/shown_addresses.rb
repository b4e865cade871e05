require 'mail'
require 'net/smtp'
def go(smtp, raw)
  addr = Mail::Address.new(raw)
  smtp.mailfrom(addr.format)
  smtp.mailfrom(addr.to_s)
  smtp.rcptto(addr.address)
  smtp.mailfrom(Mail::Address.new(raw).format)
end
