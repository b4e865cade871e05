class A { text() { return `MAIL FROM:<${this.a}>`; } }
class B extends A { text() { return super.text() + ' RET=HDR'; } }
class C extends A { text() { return `${super.text()} RET=HDR`; } }
class D extends A { text() { return `${super.text()},RET=HDRS`; } }
class E2 extends A { text() { return `${super.text()} RET=HDRS`; } }
