RSpec.describe Sender do
  it 'a' do
    expect(
      fake.feed(
        'MAIL FROM:a1@x.example'
      )
    ).to start_with('501 5.5.4 Syntax: MAIL FROM:<address>')
  end
  it 'b' do
    expect(
      fake.feed(
        'MAIL FROM:a2@x.example'
      )
    ).to match(/\A501/)
  end
  it 'c' do
    expect(
      fake
        .feed('MAIL FROM:a3@x.example')
        .code
    ).to eq(501)
  end
  it 'd' do
    expect {
      fake.feed(
        'MAIL FROM:a4@x.example'
      )
    }.to raise_error(Refused)
  end
  it 'e' do
    assert_raises(
      Refused
    ) do
      fake.feed(
        'MAIL FROM:a5@x.example'
      )
    end
  end
  it 'sound' do
    expect(
      fake.feed(
        'MAIL FROM:told1@x.example'
      )
    ).to start_with('250')
    expect(
      fake.feed(
        'MAIL FROM:told2@x.example'
      )
    ).to match(/\A250/)
    expect {
      fake.feed(
        'MAIL FROM:told3@x.example'
      )
    }.not_to raise_error
  end
end
