Client.prototype.command = function(name, args, callback) {
  var cmd = name.toUpperCase();
  if (typeof args == 'string')
    cmd += ' ' + args;
  this.puts(cmd);
};
Client.prototype.noted = function(name, args) {
  this.log += ' ' + args;
  this.puts(name + args);
};
client.command('mail from:', args, function() { next(); });
client.command('rcpt to:', '<' + mailbox + '>', next);
client.command('mail', 'from:<' + mailbox + '>', next);
client.noted('rcpt to:', '<' + mailbox + '>');
