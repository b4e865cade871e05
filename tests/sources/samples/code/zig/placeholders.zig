fn greet(s: anytype, to: []const u8) !void {
    try s.print("RCPT TO:<{s}>\r\n", .{to});
    try s.print("RCPT TO: <{s}>\r\n", .{to});
    std.debug.print("RCPT TO: <{s}>\r\n", .{to});
}
