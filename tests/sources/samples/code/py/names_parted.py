from django.core.mail import send_mail
send_mail("s", "b", f"Acme, {x} <{y}>", ["b@acme.io"])
send_mail("s", "b", "%s, Inc. <%s>" % (x, y), ["b@acme.io"])
send_mail("s", "b", "{}, Inc. <{}>".format(x, y), ["b@acme.io"])
send_mail("s", "b", x + ", Inc. <" + y + ">", ["b@acme.io"])
send_mail("s", "b", f"{x} <{y}>", ["b@acme.io"])
send_mail("s", "b", f'"Acme, {x}" <{y}>', ["b@acme.io"])
send_mail("s", "b", x + " <" + y + ">", ["b@acme.io"])
send_mail("s", "b", '"' + x + ', Inc." <' + y + ">", ["b@acme.io"])
