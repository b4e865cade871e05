CODES = { ok: 250, syntax: 501, gone: 550 }.freeze
describe 'x' do
  it 'y' do
    check 'MAIL FROM:a@x.example', 501
    check 'MAIL FROM:a@x.example', 250
    check 'MAIL FROM:a@x.example', CODES[:syntax]
    check 'MAIL FROM:a@x.example', CODES[:ok]
    expect_reply 501, 'MAIL FROM:a@x.example'
    expect(say('MAIL FROM:a@x.example')).to be_refused
    expect(say('MAIL FROM:a@x.example')).to have_code(501)
    expect(say('MAIL FROM:a@x.example')).to have_code(250)
    expect(say('MAIL FROM:a@x.example')).to have_attributes(code: 501)
    say('MAIL FROM:a@x.example').should =~ /^501/
    assert_refused 'MAIL FROM:a@x.example'
  end
end
