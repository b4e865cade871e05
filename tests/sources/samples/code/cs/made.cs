stream.Write("MAIL FROM:<" + x + new string(">\r\n"));
stream.Write("MAIL FROM:<" + x + new String('>', 1) + "\r\n");
stream.Write("MAIL FROM:<" + x + ">" + new string('\n', 1));
