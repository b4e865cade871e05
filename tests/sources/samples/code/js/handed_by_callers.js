class C { mail(callback, from) { this.command(`mail FROM:${from}`, callback); } }
class D { s(from) { this.smtp.mail(cb, '<' + from + '>'); } }
class C { rcpt(callback, to) { this.command(`RCPT TO:${to}`, callback, [250, 251]); } }
class D { s(to) { this.smtp.rcpt(this._f(stack, stack.to.length ? this.g : this.h), `<${to}>`); } }
class C { rcpt(callback, to) { this.command(`RCPT TO:${to}`, callback, [250, 251]); } }
class D { s(to) { this.smtp.rcpt(
		this._f(stack, stack.to.length ? this.g : this.h),
		`<${to}>`
	); } }
