class RTest {
    @Test
    fun refuses() {
        val line = "MAIL FROM:ann@x.example"
        val reply = client.send(line)
        assertThat(reply.isPermanentFailure).isTrue()
    }
    @Test
    fun takes() {
        val line = "MAIL FROM:ann@x.example"
        val reply = client.send(line)
        assertThat(reply.isPermanentFailure).isFalse()
    }
}
class RTest2 {
    @Test
    fun refuses() {
        val line = "MAIL FROM:ann@x.example"
        val reply = client.send(line)
        assertNotNull(reply.error)
    }
    @Test
    fun takes() {
        val line = "MAIL FROM:ann@x.example"
        val reply = client.send(line)
        assertNull(reply.error)
    }
    @Test
    fun comes() {
        val line = "MAIL FROM:ann@x.example"
        val reply = client.send(line)
        assertNotNull(reply)
    }
}
