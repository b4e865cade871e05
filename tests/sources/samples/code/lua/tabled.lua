describe("parser", function()
  it("rejects bad lines", function()
    for _, line in ipairs({ "MAIL FROM: <a@b.example>", "RCPT TO:<>" }) do
      assert.has_error(function() parse(line) end)
    end
    local lines = { "MAIL FROM: <a@b.example>", "RCPT TO:<>" }
    for _, line in ipairs(lines) do
      assert.is_nil(parse(line))
    end
  end)
  it("takes", function()
    for _, line in ipairs({ "MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >" }) do
      assert.is_truthy(parse(line))
    end
  end)
end)
