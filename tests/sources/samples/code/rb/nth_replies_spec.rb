describe 'x' do
  it 'y' do
    expect(run(["MAIL FROM:<>", "RCPT TO:a@x.example"])[1]).to eq "501 x"
    expect(run(["MAIL FROM:<>", "RCPT TO:a@x.example"]).last).to start_with "501"
    expect(run(["MAIL FROM:<>", "RCPT TO:a@x.example"])).to eq ["250 ok", "501 x"]
    assert_equal ["250 ok", "501 x"], run("MAIL FROM:<>", "RCPT TO:a@x.example")
    assert_equal ["250 ok", "250 x"], run("MAIL FROM:<>", "RCPT TO:a@x.example")
  end
end
