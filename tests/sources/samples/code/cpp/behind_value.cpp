std::string f(std::string s) {
    return s + "RCPT TO: <log@segelclub.example>\r\n";
}
std::string g(std::string s) {
    s = s + "RCPT TO:<log@segelclub.example\r\n>";
    return s + "RCPT TO:<log@segelclub.example\n>\r\n";
}
std::string h(std::string s) {
    s += "RCPT TO:<log@segelclub.example\r\n>";
    return s + "RCPT TO:<log@segelclub.example>" + "\r\n";
}
