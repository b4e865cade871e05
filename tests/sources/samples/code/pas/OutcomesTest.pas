procedure T.A; begin CheckException(procedure begin Parse('MAIL FROM: <a@b.example>') end, EParse); end;
procedure T.B; begin CheckEquals(250, S.Cmd('MAIL FROM: <a@b.example>')); end;
procedure T.C; begin CheckFalse(Parse('MAIL FROM: <a@b.example>')); end;
procedure T.D; begin CheckTrue(Parse('MAIL FROM: <a@b.example>')); end;
