Open3.capture2("nc", "h", "25", stdin_data: "MAIL FROM:<ann@example.com>\n")
Open3.capture2("nc", "-C", "h", "25", stdin_data: "MAIL FROM:<ann@example.com>\n")
