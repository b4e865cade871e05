describe "commands" do
  it "refuses a path without brackets" do
    feed("RCPT TO:r1@x.example")
  end
  it "takes a path without brackets" do
    feed("RCPT TO:t1@x.example")
  end
  context "with none" do
    let(:line) { "RCPT TO:n1@x.example" }
    it { is_expected.not_to be_valid }
  end
  context "with none again" do
    let(:line) { "RCPT TO:t2@x.example" }
    it { is_expected.to be_valid }
  end
  it_behaves_like "a refusal", "RCPT TO:x1@example.ie"
  it_should_behave_like 'rejects', "RCPT TO:x2@example.ie"
  include_examples "malformed line", "RCPT TO <x3@example.ie>"
  include_examples("an invalid command", 'RCPT TO: <x4@example.ie>')
  it_behaves_like "an acceptance", "RCPT TO:told5@example.ie"
  it_behaves_like "a session", "RCPT TO:told6@example.ie"
end
