-module(client).
send(Sock, From, To, Headers) ->
    ok = gen_tcp:send(Sock, "EHLO me\r\n"),
    ok = gen_tcp:send(Sock, "MAIL FROM:<" ++ From ++ ">\r\n"),
    ok = gen_tcp:send(Sock, "MAIL FROM:" ++ From ++ "\r\n"),
    ok = gen_tcp:send(Sock, io_lib:format("RCPT TO: <~s>\r\n", [hd(To)])),
    ok = gen_tcp:send(Sock, ["RCPT TO:", hd(To), "\r\n"]),
    ok = gen_tcp:send(Sock, <<"RCPT TO:<ann@x.example>\n">>),
    ok = gen_tcp:send(Sock, ["MAIL FROM:<", proplists:get_value("From", Headers), ">\r\n"]),
    ok = gen_tcp:send(Sock, <<"RCPT TO: <ann@x.example>\r\n">>),
    ok = gen_tcp:send(Sock, ["RCPT TO:<", string:join(To, ","), ">\r\n"]),
    io:format("RCPT TO: ~p~n", [To]).
