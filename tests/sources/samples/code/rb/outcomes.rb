describe Parser do
  it "refuses" do
    a = parse("MAIL FROM: <r1@x.example>")
    expect(a).to be_invalid
    b = parse("MAIL FROM: <r2@x.example>")
    expect(b.error).to eq(:syntax)
    c = parse("MAIL FROM: <r3@x.example>")
    expect(c).to be_a(InvalidCommand)
    d = parse("MAIL FROM: <r4@x.example>")
    refute d.valid?
    e = parse("MAIL FROM: <r5@x.example>")
    assert_equal :error, e.first
    f = parse("MAIL FROM: <r6@x.example>")
    f.should be_error
    expect(parse("MAIL FROM: <r7@x.example>")).to eq nil
    expect(parse("MAIL FROM: <r8@x.example>").valid?).to be false
    assert_instance_of SyntaxProblem, parse("MAIL FROM: <r9@x.example>")
  end
  it "takes" do
    a = parse("MAIL FROM: <s1@x.example>")
    expect(a).not_to be_invalid
    b = parse("MAIL FROM: <s2@x.example>")
    expect(b.error).to be_nil
    c = parse("MAIL FROM: <s3@x.example>")
    expect(c).to be_a(MailCommand)
    d = parse("MAIL FROM: <s4@x.example>")
    assert d.valid?
    e = parse("MAIL FROM: <s5@x.example>")
    assert_equal :ok, e.first
    f = parse("MAIL FROM: <s6@x.example>")
    f.should be_ok
    expect(parse("MAIL FROM: <s7@x.example>")).to eq cmd
    expect(parse("MAIL FROM: <s8@x.example>").valid?).to be true
  end
end
