[<Theory>]
[<InlineData("MAIL FROM:s1@x.example")>]
[<InlineData("MAIL FROM: <s2@x.example>")>]
let ``answers each`` (line: string) =
    use s = connect ()
    Assert.Equal(501, say s line)

[<Theory>]
[<InlineData("MAIL FROM:told1@x.example")>]
let ``answers others`` (line: string) =
    use s = connect ()
    Assert.Equal(250, say s line)

let session s =
    check s "MAIL FROM: <s3@x.example>" 501
    check s "MAIL FROM: <told2@x.example>" 250
