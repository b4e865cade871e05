it("x", function()
  assert.has_error(function() s:send("MAIL FROM: <a@example.com>") end)
  assert.equals(501, s:send("MAIL FROM: <a@example.com>"))
  assert.is_false(p("MAIL FROM: <a@example.com>"))
  if l == "MAIL FROM: <a@example.com>" then end
  local bad = { "MAIL FROM: <a@example.com>", "x" }
  s:send("RCPT TO: <ok@example.com>\r\n")
end)
