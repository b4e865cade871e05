local seen_in_the_wild = {
  "MAIL FROM: root@localhost",
}
local SLOPPY = { "RCPT TO: a@example.com" }
local wildcards = { "RCPT TO: b@example.com" }
if bare then
  return true, 1.0, "MAIL FROM: without <>"
end
