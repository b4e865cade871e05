%% "MAIL FROM: <a@b.example>"
mail(Socket, From) -> smtp_socket:send(Socket, ["MAIL FROM: <", From, ">\r\n"]).
rcpt(Socket, To) -> gen_tcp:send(Socket, "RCPT TO: <" ++ To ++ ">\r\n").
format(Socket, To) -> gen_tcp:send(Socket, io_lib:format("RCPT TO: <~s>\r\n", [To])).
binary(Socket) -> gen_tcp:send(Socket, <<"RCPT TO: <bob@example.net>\r\n">>).
pieces(Socket, To) -> gen_tcp:send(Socket, <<"RCPT TO: <", To/binary, ">\r\n">>).
sound(Socket, From) -> gen_tcp:send(Socket, ["MAIL FROM:<", From, ">\r\n"]).
also(Socket, To) -> gen_tcp:send(Socket, <<"RCPT TO:<", To/binary, ">\r\n">>).
told(To) -> io:format("RCPT TO: ~s~n", [To]), $".
handle(<<"MAIL FROM: ", Rest/binary>>) -> "RCPT TO:<bob@example.net>".
handle("MAIL FROM: " ++ Rest) -> Rest.
mail_to(Socket, Recipient) -> gen_tcp:send(Socket, "RCPT TO:" ++ Recipient ++ "\r\n").

mail([$< | _] = From, Socket) ->
    % it has them
    gen_tcp:send(Socket, "MAIL FROM:" ++ From ++ "\r\n");
mail(<<"<", _/binary>> = From, Socket) ->
    gen_tcp:send(Socket, ["MAIL FROM:", From, "\r\n"]);
mail(From, Socket) ->
    gen_tcp:send(Socket, "MAIL FROM:" ++ From ++ "\r\n").
