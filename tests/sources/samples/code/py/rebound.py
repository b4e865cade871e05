def f(s):
    addr = "n@@b.cc"
    addr, ok = clean(addr)
    s.sendmail(addr, ["a@b.cc"], "x")
def g(s):
    addr = "n@@b.cc"
    with f() as addr:
        s.sendmail(addr, ["a@b.cc"], "x")
def h(s):
    addr = "n@@b.cc"
    s.sendmail(addr, ["a@b.cc"], "x")
