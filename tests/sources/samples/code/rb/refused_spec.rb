describe 'x' do
  it 'refuses' do
    expect { smtp.send("MAIL FROM: <a@example.com>") }.to raise_error(X)
    expect(send("MAIL FROM: <a@example.com>")).to start_with('501')
    expect do
      send("MAIL FROM: <a@example.com>")
    end.to raise_error
    send("MAIL FROM: <a@example.com>").should eq 501
    assert_raises(X) { send("MAIL FROM: <a@example.com>") }
    assert_raises X do
      send("MAIL FROM: <a@example.com>")
    end
    sock.write "RCPT TO: <a@example.com>\r\n"
    expect(sock.gets).to match(/^501/)
    when "MAIL FROM: <a@example.com>" then 1
    ["MAIL FROM: <bad@example.com>", "x"].include?(line)
    sock.write "RCPT TO: <ok@example.com>\r\n"
    expect(sock.gets).to match(/^250/)
  end
end
