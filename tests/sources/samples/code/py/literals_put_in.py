s.send(f"MAIL FROM:<{u}@[{a}.{b}.{c}.{d}]>\r\n")
s.send("MAIL FROM:<%s@[%d.%d.%d.%d]>\r\n" % t)
s.send("MAIL FROM:<{}@[{}.{}.{}.{}]>\r\n".format(u,a,b,c,d))
s.send(f"MAIL FROM:<{u}@[10.0.0.{y}]>\r\n")
s.send(f"MAIL FROM:<{u}@[10.0.{x}.{y}]>\r\n")
s.send(f"MAIL FROM:<{u}@[{net}.{y}]>\r\n")
s.send(f"MAIL FROM:<{u}@[{net}.0.{y}]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:{p}::{i}]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:{p}::1]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:fe80::{i}]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:2001:db8:{i}:1::1]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:{a}:{b}:{c}:{d}:{e}:{f}:{g}:{h}]>\r\n")
s.send(f"MAIL FROM:<{u}@[{tag}:{p}]>\r\n")
s.send(f"MAIL FROM:<{u}@[{ip}]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:{ip}]>\r\n")
s.send(f"MAIL FROM:<{u}@[ipv6:{ip}]>\r\n")
s.send(f"MAIL FROM:<{u}@[{prefix}{ip}]>\r\n")
s.send(f"MAIL FROM:<{u}@[1{x}.2{y}.3.4]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:::ffff:{a}.{b}.{c}.{d}]>\r\n")
s.send(f"MAIL FROM:<{u}@[IPv6:::ffff:{ip}]>\r\n")
s.send("MAIL FROM:<%s@[IPv6:%x:%x:%x:%x:%x:%x:%x:%x]>\r\n" % t)
s.send(f"MAIL FROM:<{u}@[{a}.{b}.{c}.{d}>\r\n") # F
s.send(f"MAIL FROM:<{u}@[10.0.{y}.300]>\r\n") # F
s.send(f"MAIL FROM:<{u}@[10.0.0.0.{y}]>\r\n") # F
s.send(f"MAIL FROM:<{u}@[2001:db8::{y}]>\r\n") # F
s.send(f"MAIL FROM:<{u}@[IPv6:1::2::{y}]>\r\n") # F
s.send(f"MAIL FROM:<{u}@[IPv6:{ip}>\r\n") # F
s.send(f"MAIL FROM:<{u}@{ip}]>\r\n") # F
s.send(f"MAIL FROM:<{u}@[IPv6:12345::{y}]>\r\n") # F
s.send(f"MAIL FROM:<{u}@[ {a}.{b}.{c}.{d}]>\r\n") # F
s.send(f"MAIL FROM:<{u}@IPv6:{ip}]>\r\n") # F
s.send(f"MAIL FROM:<{u}@{a}.{b}.{c}.{d}]>\r\n") # F
s.send(f"MAIL FROM:<ann@{dom}]\r\n") # F
s.send(f"MAIL FROM:[ann@{dom}]\r\n") # F
s.send(f"MAIL FROM:<{u}(at){dom}>\r\n") # F
s.send(f"MAIL FROM:<{u}[at]{dom}>\r\n") # F
s.send(f"MAIL FROM:<{u} at {dom}>\r\n") # F
s.send("MAIL FROM:<%s(at)%s>\r\n" % (u, dom)) # F
s.send("MAIL FROM:<{} AT x.example>\r\n".format(u)) # F
s.send("MAIL FROM:<ann (at) mail.{}>\r\n".format(dom)) # F
s.send(f"MAIL FROM:{u}(at){dom}\r\n") # F
s.send(f"MAIL FROM:<{u}at{dom}>\r\n")
s.send(f"MAIL FROM:<{u}.at.{dom}>\r\n")
