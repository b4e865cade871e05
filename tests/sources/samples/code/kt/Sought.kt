val a = line.substring("MAIL FROM: <".length)
val b = line.drop("MAIL FROM: <".length).dropLast(1)
val c = line.removePrefix("MAIL FROM: <")
val d = line.removeSurrounding("MAIL FROM: <", ">")
val e = line.substringAfter("MAIL FROM: <").substringBefore(">")
val f = "MAIL FROM: <$x>"
