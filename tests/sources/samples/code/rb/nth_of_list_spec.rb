describe 'x' do
  let(:syntax) { '501 5.5.4 no' }
  let(:ok) { '250 ok' }
  it 'y' do
    expect(say('MAIL FROM:a@x.example')).to eq syntax
    expect(say('MAIL FROM:a@x.example')).to eq ok
    expect(talk('MAIL FROM:<>', 'RCPT TO:a@x.example')).to eq [250, 501]
    expect(talk('MAIL FROM:<>', 'RCPT TO:a@x.example').map(&:code)).to eq [250, 501]
    expect([501, 553]).to include say('MAIL FROM:a@x.example')
    expect(talk('MAIL FROM:<>', 'RCPT TO:a@x.example').map(&:code)).to all(eq 250)
  end
end
