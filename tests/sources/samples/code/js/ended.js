client.end("MAIL FROM:<ann@example.com>\n");
client.end("MAIL FROM:<ann@example.com>\r\n");
