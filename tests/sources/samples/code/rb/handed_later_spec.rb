describe Client do
  it 'refuses' do
    command = 'MAIL FROM:ann@x.example'
    client.line 'EHLO x.example'

    client.line command

    expect(client.response.code).to eq(501)
  end
  it 'refuses two' do
    command = 'MAIL FROM:ann@x.example'
    client.line('EHLO x.example')
    reply = client.line(command)
    expect(reply).to be_error
  end
  it 'refuses three' do
    command = 'MAIL FROM:ann@x.example'
    reply = client.line(command)
    assert reply.rejected?
  end
  it 'takes' do
    command = 'MAIL FROM:ann@x.example'
    reply = client.line(command)
    expect(reply).not_to be_error
    expect(reply).to be_ok
  end
end
