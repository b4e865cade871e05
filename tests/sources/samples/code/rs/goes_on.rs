fn f() { let mut d = format!("MAIL FROM:<{}> ", a);
 d += "SIZE=5";
 let e = format!("MAIL FROM:<{}> ", a);
 let e = format!("{}SIZE=5", e);
 let g = format!("MAIL FROM:<{}> ", a);
 s.write(format!("{g}SIZE=5\r\n"));
 let h = format!("MAIL FROM:<{}> ", a);
 s.write(&(h + "SIZE=5\r\n"));
}
