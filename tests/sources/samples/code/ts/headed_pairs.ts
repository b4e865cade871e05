const labels = [{ label: 'RCPT TO:', value: 'a@x.example' }, { label: 'MAIL FROM:', value: msg.from }];
const other = labels.map((l) => `<td>${l.label}</td><td>${l.value}</td>`);
const shown = labels.map((l) => l.label + ' ' + l.value);
const rows = [{ name: 'RCPT TO:', text: 'a@x.example' }];
console.log(rows.map((r) => r.name + r.text));
