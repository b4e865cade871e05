class T {
    @Test fun a() {
        verify(exactly = 0) { wire.send("RCPT TO:patient@client.example") }
        verify(exactly = 1) { wire.send("RCPT TO:patient@client.example") }
        verify(wire, never()).send("RCPT TO:patient@client.example")
        verify(wire, times(0)).send("RCPT TO:patient@client.example")
    }
}
