// "MAIL FROM: <a@b.example>"
try writer.print("MAIL FROM: <{s}>\r\n", .{from});
try writer.writeAll("RCPT TO: <bob@example.net>" ++ "\r\n");
try writer.print("MAIL FROM:<{s}>\r\n", .{from});
const quote = '"';
try writer.writeAll("RCPT TO:<bob@example.net>\r\n");
std.debug.print("MAIL FROM: {s}\n", .{from});

test "senders" {
    try fuzzSender(std.testing.allocator, "MAIL FROM:<ann@>");
    try fuzzSender(std.testing.allocator, "MAIL FROM:<@x.example>");
    try send(std.testing.allocator, "MAIL FROM:<bob@>");
}
