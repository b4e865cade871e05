greet(S, To) ->
    gen_tcp:send(S, io_lib:format("RCPT TO:<~ts>\r\n", [To])),
    gen_tcp:send(S, io_lib:format("RCPT TO: <~ts>\r\n", [To])).
