r_test() -> ?assertMatch("501 " ++ _, send(S, "MAIL FROM: <a@b.example>\r\n")).
t_test() -> ?assertMatch("250 " ++ _, send(S, "MAIL FROM: <a@b.example>\r\n")).
r2_test() -> ?assertEqual({error, syntax}, parse("MAIL FROM: <a@b.example>")).
t2_test() -> ?assertMatch({ok, _}, parse("MAIL FROM: <a@b.example>")).
