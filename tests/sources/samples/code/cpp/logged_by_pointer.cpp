void f() {
    (*log) << "MAIL FROM: " << x << "\n";
    (*m_log) << "MAIL FROM: <a@b.example>";
    *log << "MAIL FROM: <a@b.example>";
    log() << "MAIL FROM: <a@b.example>";
    this->log << "MAIL FROM: <a@b.example>";
    (*sock) << "MAIL FROM: <a@b.example>\r\n";
    (*out) << "MAIL FROM: <a@b.example>\r\n";
    LOG(INFO) << "MAIL FROM: <a@b.example>";
    m_log->stream() << "MAIL FROM: <a@b.example>";
    getLogger() << "MAIL FROM: <a@b.example>";
    (log_) << "MAIL FROM: <a@b.example>";
}
