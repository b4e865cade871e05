local SENDERS = {
  invoice = "invoices@billing.example.com.",
  ["reminder"] = "reminders@billing.example.com",
}
local function go(sock, kind)
  sock:send("MAIL FROM:<" .. SENDERS[kind] .. ">\r\n")
  sock:send(string.format("MAIL FROM:<%s>\r\n", SENDERS[kind]))
end
