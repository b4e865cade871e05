% What binaries, lists and formats are made of.
a(Socket, Sender) -> gen_tcp:send(Socket, <<"MAIL FROM:", Sender/binary, "\r\n">>).
b(Socket, Address) -> gen_tcp:send(Socket, io_lib:format("RCPT TO:~s\r\n", [Address])).
c(Socket, Address) -> smtp_put(lists:append("RCPT TO: ", Address), Socket).
d(Socket, State) -> smtp_put("MAIL FROM:" ++ State#state.user ++ "@" ++ State#state.host, Socket).
e(Socket, Sender) -> gen_tcp:send(Socket, <<"MAIL FROM:<", Sender/binary, ">\r\n">>).
f(Socket, Address) -> gen_tcp:send(Socket, io_lib:format("RCPT TO:<~s> SIZE=~b\r\n", [Address, 10])).
g(<<"MAIL FROM:", Rest/binary>>) -> Rest;
g(<<"RCPT TO: ", Rest/binary>>) -> Rest.
h(Address) -> io:format("RCPT TO: ~s~n", [Address]).
