smtpmessage("MAIL From:<@%s%c%s>%s", m, mci, own_name, ',', rest, options);
smtpmessage("MAIL From:<@%s>", m, mci, own_name);
