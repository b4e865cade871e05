transport.sendMail({ envelope: { from: "From: " + from, to: `To: ${to}` }, subject: "x" });
transport.sendMail({ from: "From: " + from, to: `To: ${to}`, subject: "x" });
