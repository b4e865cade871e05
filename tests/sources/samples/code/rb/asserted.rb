_(parse("MAIL FROM: <a@b.example>")).must_be_nil
parse("MAIL FROM: <a@b.example>").should be_nil
expect(parse("MAIL FROM: <a@b.example>").error).to eq("space")
["MAIL FROM: <a@b.example>"].each { |c| assert_nil parse(c) }
["MAIL FROM: <a@b.example>"].each do |c|
  it("rejects #{c}") { expect(parse(c)).to be_nil }
end
r = parse("MAIL FROM: <a@b.example>")
assert_equal :space, r.error
assert_equal :space, parse("MAIL FROM: <a@b.example>").error
sock.puts "MAIL FROM: <a@b.example>"
assert_match(/^250/, cmd("MAIL FROM: <a@b.example>"))
