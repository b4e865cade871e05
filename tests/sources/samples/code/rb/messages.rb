class UserMailer < ApplicationMailer
  default from: 'Ann, Bob <a@b.example>'
  default from: 'Ann <a@b.example>', reply_to: 'x@y.example'
  def a
    mail to: 'a@b.example, c@d.example', subject: 'x'
    mail to: 'a@b.example; c@d.example', subject: 'x'
    mail(to: ['a@b.example', 'c@d..example'], subject: 'x')
    mail(to: 'a@b.example', from: 'no_at.example.com', subject: 'x')
    m = mail(to: 'a@b.example', subject: 'x', return_path: 'x@y..example')
    m.smtp_envelope_to = 'statements@h.example, audit@h.example'
    m.smtp_envelope_to = ['statements@h.example', 'audit@h.example']
    m.smtp_envelope_from = 'H & Co <b@h.example>'
  end
end
Pony.mail(to: 'a@b.example; c@d.example', from: 'x@y.example')
Mail.deliver do
  from 'a@b.example'
  to 'a@b.example, c@d.example'
  cc 'a@b..example'
  subject 'from foo.example.com'
end
mail = Mail.new(from: 'a@b.example', to: 'a@b_c.example')
mail = Mail.new
mail.from = 'a@b.example'
mail.to = 'a@b.example; c@d.example'
link_to 'x', to: 'users#index'
get '/x', to: 'a#b'
redirect to: 'www.example.com'
