fn f() {
return Err(Refused(format!("MAIL FROM: {}", reader)));
return Err(Refused::new(format!("MAIL FROM: {reader}")));
Err(Refused { text: format!("RCPT TO: {reader}") })
x.ok_or_else(|| Refused(format!("RCPT TO: {reader}")))?;
x.map_err(|e| Refused(format!("RCPT TO: {reader}: {e}")))?;
s.write(format!("RCPT TO: {reader}"));
}
