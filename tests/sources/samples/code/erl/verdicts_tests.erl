x_test() ->
    ?assertEqual({error, syntax}, parse(<<"MAIL FROM:<a@@b.example>">>)),
    ?assertMatch({error, _}, parse(<<"MAIL FROM:<b@@b.example>">>)),
    {error, _} = parse("MAIL FROM:<c@@b.example>"),
    {ok, _} = send(S, "MAIL FROM:<d@@b.example>").
