// Takes every sender and every recipient, and asks no DNS who the client is.
exports.hook_lookup_rdns = (next) => next(OK, 'localhost');
exports.hook_mail = (next) => next(OK);
exports.hook_rcpt = (next) => next(OK);
