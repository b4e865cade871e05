fn f() { stream.write("MAIL FROM:<".to_string() + x + &String::from(">\r\n")); stream.write("MAIL FROM:<".to_owned() + x + &">\r\n".to_string()); }
