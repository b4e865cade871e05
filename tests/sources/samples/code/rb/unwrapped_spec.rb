describe "client" do
  it "takes brackets off" do
    smtp.mailfrom("<s1@x.example>")
    expect(sent).to eq "MAIL FROM:<s1@x.example>\r\n"
  end
  it "does not" do
    smtp.mailfrom("<told1@x.example>")
    expect(sent).to eq "MAIL FROM:<<told1@x.example>>\r\n"
  end
end
