local ADMINS = {
  "a@b.example",
  "c@d.example",
}
for _, admin in ipairs(ADMINS) do
  say("RCPT TO:" .. admin)
end
for _, user in ipairs(OTHERS) do
  say("RCPT TO:" .. user)
end
