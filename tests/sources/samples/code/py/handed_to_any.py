def go(job, box):
    job.emit("MAIL FROM:<%s>\n\r" % box)
    job.emit("MAIL FROM:<%s>" % box)
    print("MAIL FROM:<%s>\n\r" % box)
    parse("MAIL FROM:<a@b.example>\n\r")
