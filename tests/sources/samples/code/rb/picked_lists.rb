require 'net/smtp'
RECIPIENTS = {
  ops: ['ops@example.com', 'oncall@example.com'],
  dev: ['dev@example.com', 'Dev <dev2@example.com>'],
}.freeze
def notify(smtp, team, text)
  smtp.send_message(text, 'alerts@example.com', RECIPIENTS.fetch(team))
  smtp.send_message(text, 'alerts@example.com', *RECIPIENTS[team])
end
