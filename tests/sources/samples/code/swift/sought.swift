let a = line.dropFirst("MAIL FROM: <".count)
let b = "MAIL FROM: <".utf8.count
let f = "MAIL FROM: <\(x)>"
