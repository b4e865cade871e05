# A digest, as a message and as its head.
def summary(users)
  <<~MSG
    Return-Path: Copper Kettle <bounce@kettle.example>
    From: "Kettle, Copper" <news@kettle.example>
    To: #{users.first.email}
    Subject: summary

    From: what stands here, in the text, is no field
  MSG
end

def sound(users)
  "From: news@kettle.example\r\n" \
  "To: #{users.join(', ')}\r\n" \
  "Subject: summary\r\n\r\n"
end
