std::ostream& operator<<(std::ostream& os, const Env& e) { os << "MAIL FROM: " << e.from << "\n"; return os; }
void f() { std::ofstream out("sent.txt"); out << "RCPT TO: " << to << "\n"; socket << "RCPT TO: " << to << "\r\n"; }
