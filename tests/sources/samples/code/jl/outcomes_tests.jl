@test_throws ErrorException parse("MAIL FROM: <a@b.example>")
@test code(cmd("MAIL FROM: <a@b.example>")) == 250
@test code(cmd("MAIL FROM: <a@b.example>")) == 501
@test valid("MAIL FROM: <a@b.example>")
@test !valid("MAIL FROM: <a@b.example>")
@test parse("MAIL FROM: <a@b.example>") !== nothing
