describe Parser do
  it "rejects bad lines" do
    ["MAIL FROM: <a@b.example>", "RCPT TO:<>"].each do |line|
      expect { parse(line) }.to raise_error(SyntaxFault)
    end
  end
  LINES = ["MAIL FROM: <a@b.example>", "RCPT TO:<>"]
  LINES.each do |line|
    it "is strict about #{line}" do
      expect { parse(line) }.to raise_error(SyntaxFault)
    end
  end
  it "takes" do
    ["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"].each do |line|
      expect(parse(line)).to be_a(Path)
    end
  end
end
