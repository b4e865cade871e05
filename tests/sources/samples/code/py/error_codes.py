def test_rows():
    for row in [
        dict(line="MAIL FROM: <a@x.example>", error_code=codes.INVALID_PATH),
        dict(line="MAIL FROM: <told@x.example>", error_code=None),
    ]:
        parse(**row)
