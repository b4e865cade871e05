Rails.application.configure do
  config.action_mailer.default_options = { from: "Tannery, Wholesale <w@t.example>" }
  config.action_mailer.default_options = {
    from: "Tannery, Wholesale <w@t.example>",
    reply_to: "office@t.example"
  }
  config.action_mailer.default_options = { from: "Tannery <w@t.example>", reply_to: "office@t.example" }
  config.action_mailer.default_options = { from: "w@t@t.example" }
  config.action_mailer.smtp_settings = { address: "mx", smtp_envelope_from: "Bounces <b@t.example>" }
  config.action_mailer.default_options = { from: ENV["FROM"] }
  config.action_mailer.default_options = { smtp_envelope_from: "b@t..example", from: "a@t.example" }
  config.action_mailer.default(from: "w@t..example")
  config.action_mailer.default_url_options = { host: "t.example" }
end
ActionMailer::Base.default from: "Tannery, Wholesale <w@t.example>"
ActionMailer::Base.default_options = { from: "Tannery, W <w@t.example>" }
Rails.application.config.x.wholesale = {
  from: "Tannery, Wholesale <w@t.example>",
  smtp_envelope_from: "b@t.example"
}
