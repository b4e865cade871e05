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
end
