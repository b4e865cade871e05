class F { void T(){ w.Write("MAIL FROM:{0} <{1}>\r\n", name, f); w.Write(string.Format("RCPT TO:{0} <{1}>\r\n", name, f)); } }
