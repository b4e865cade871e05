session.execute("MAIL FRОM:<a@b.example>")
