// What is said of a path, and commands that are made the same way.
class Rejections {
    val refused = "mail from <$sender> rejected"
    val counted = "RCPT TO <$rcpt>, code $code"
    val sized = "mail from:<$sender> ($size bytes)"
    val timed = "MAIL FROM:<$sender> timed out after ${elapsed}ms"
    val told = "rcpt to <bob@example.com> not allowed"
    val bare = "MAIL FROM <$sender>"
    val spaced = "RCPT TO: <$rcpt> NOTIFY=NEVER"
}
