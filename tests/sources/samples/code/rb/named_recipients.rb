def a(smtp)
  to = ["a@x.example, b@x.example"]
  smtp.send_message(msg, "s@x.example", to)
end
def b(smtp)
  to = ["a@x.example"]
  smtp.send_message(msg, "s@x.example", to)
end
