void f() { std::string d = "MAIL FROM:<" + a + "> ";
 d.append("SIZE=5\r\n");
 std::stringstream ss;
 ss << "MAIL FROM:<" << a << "> ";
 ss << "SIZE=5\r\n";
 std::string e("MAIL FROM:<a@b.org> ");
 e += "SIZE=5\r\n";
 QString g = QString("MAIL FROM:<%1> ").arg(a);
 g.append("SIZE=5\r\n");
 auto h = std::string{"MAIL FROM:<a@b.org> "};
 h += "SIZE=5";
 std::string k = "MAIL FROM:<" + a;
 k.push_back('>');
}
