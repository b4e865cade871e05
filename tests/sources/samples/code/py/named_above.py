BAD_LINES = (
    "MAIL FROM:x1@example.se",
)
malformed = \
    [ "MAIL FROM:x2@example.se"
    , "MAIL FROM: x3@example.se"
    ]
good = \
    [ "MAIL FROM:told4@example.se"
    , "MAIL FROM: told5@example.se"
    ]
