let () =
  List.iter (fun line -> assert (Result.is_error (parse line)))
    [ "MAIL FROM:x1@example.com"
    ; "MAIL FROM: x2@example.com"
    ]
let () =
  List.iter (fun line -> assert (Result.is_ok (parse line)))
    [ "MAIL FROM:told3@example.com"
    ; "MAIL FROM: told4@example.com"
    ]
