import argparse, smtplib
def options(argv):
    ap = argparse.ArgumentParser()
    ap.add_argument("--errors-to", default="Ops Room <ops-room@ops.example.com>")
    return ap.parse_args(argv)
def complain(lines, args):
    with smtplib.SMTP("localhost") as s:
        s.docmd("MAIL", "FROM:<>")
        s.docmd("RCPT", f"TO:<{args.errors_to}>")
