local ADMINS = {
  "<a@b.example>",
  "<c@d.example>",
}
for _, admin in ipairs(ADMINS) do
  say("RCPT TO:" .. admin)
end
