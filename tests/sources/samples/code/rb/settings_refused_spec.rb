it "reads settings" do
  c = build(:mailing, mail_from: "r@@x.example")
  expect(c).not_to be_valid
  c = build(:mailing, mail_from: "t@@x.example")
  expect(c).to be_valid
  c = build(:mailing, mail_from: "r@@x.example")
  expect(c).to be_invalid
  ENV["SMTP_FROM"] = "r@@x.example"
  expect { Config.load }.to raise_error
  ENV["SMTP_FROM"] = "t@@x.example"
  expect { Config.load }.not_to raise_error
  c = build(:mailing, mail_from: "t@@x.example")
  expect(c.errors).to be_empty
end
