print $sock "MAIL FROM:<\N{U+61}\o{141}\@example.com>\r\n";
