def a(self, t):
    return HttpResponse("MAIL FROM: <a@example.com>")
def b(self, t):
    return Response("MAIL FROM: <a@example.com>")
def c(self, t):
    return make_response("MAIL FROM: <a@example.com>")
def d(self, t):
    return PlainTextResponse("MAIL FROM: <a@example.com>")
def e(self, a):
    self.send_and_get_response("MAIL FROM: <a@example.com>")
    self.getResponse("MAIL FROM: <a@example.com>")
    response("MAIL FROM: <a@example.com>")
