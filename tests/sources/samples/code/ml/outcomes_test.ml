let () = assert_raises (Failure "x") (fun () -> parse "MAIL FROM: <a@b.example>")
let () = assert_equal 250 (cmd "MAIL FROM: <a@b.example>")
let%test _ = Result.is_error (parse "MAIL FROM: <a@b.example>")
let%test _ = Result.is_ok (parse "MAIL FROM: <a@b.example>")
