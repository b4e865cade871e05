from django.core.mail import send_mass_mail
send_mass_mail((("s", "m", "from@x.example", ["a@x.example", "b@@x.example"]),))
send_mass_mail([("s", "m", "Shop, Inc. <from@x.example>", ["a@x.example", "b@@x.example"])])
send_mass_mail(messages)
