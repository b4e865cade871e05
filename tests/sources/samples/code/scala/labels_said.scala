def step(code: Int, label: String): Unit = {
  val line = read()
  assert(line.startsWith(code.toString), s"$label: got $line")
}
step(250, "MAIL FROM: a@b.example")
