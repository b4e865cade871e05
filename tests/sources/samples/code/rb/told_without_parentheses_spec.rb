describe "client" do
  it "sends" do
    expect_command "MAIL FROM: <a@example.com>"
    assert_command_sent "RCPT TO: <b@example.com>"
    client.send "RCPT TO: <c@example.com>\r\n"
  end
end
