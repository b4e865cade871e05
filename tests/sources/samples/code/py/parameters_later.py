def f(a, size):
    line = f"MAIL FROM:<{a}>"
    if size:
        line += f" SIZE={size}"
    if full:
        line += " RET=HDR"
    parts = [line, " BODY=8BIT"]
    html = '<font' + ' SIZE=40>'
    html = "<input" + " SIZE='40'"
    assert " RET=HDR" in line
    assert line.endswith(" RET=HDR")
    assertEqual(" RET=HDR", tail)
    parts.append(" AUTH=<>")
    parts.append(" ORCPT=" + a)
    parts.append(" ORCPT=a@x.example")
    log(" RET=HDR is odd")
    yield " NOTIFY=SUCCESS FAILURE"
    yield " NOTIFY=ALWAYS"
def g(a):
    line = "MAIL FROM:<" + a + ">" + (" RET=HDR" if x else "")
