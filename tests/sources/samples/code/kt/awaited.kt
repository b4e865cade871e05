fun f() {
    every { server.handle("MAIL FROM: <a@b.example>") } returns "501 no"
    whenever(server.handle("MAIL FROM: <a@b.example>")).thenReturn("501 no")
    thread { server.handle("MAIL FROM: <a@b.example>") }
}
