RSpec.describe "x" do
  it "refuses" do
    case server.handle("MAIL FROM: <ann@x.example>")
    in { code: 501 } then nil
    end
    case server.handle("RCPT TO: <ann@x.example>")
    in { code: 250 } then nil
    end
  end
end
