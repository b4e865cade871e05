spinner.fail(`MAIL FROM: <${f}>`); ora(`MAIL FROM: <${f}>`).start(); pino.info(`MAIL FROM: <${f}>`); this.log(`MAIL FROM: <${f}>`);
signale.error(kleur.red(`MAIL FROM: <${f}>`)); console.log(c.dim('MAIL FROM: <' + f + '>')); process.stdout.write(`MAIL FROM: <${f}>\n`);
reject(new Error(`MAIL FROM: <${f}>`)); throw new SMTPError({ message: `MAIL FROM: <${f}>` }); res.json({ error: `MAIL FROM: <${f}>` });
vscode.window.showErrorMessage(`MAIL FROM: <${f}>`); toast.error(`MAIL FROM: <${f}>`); core.setFailed(`MAIL FROM: <${f}>`);
socket.write(`RCPT TO: <${ok}>\r\n`); this.send(`RCPT TO: <${ok}>`); await cmd(`RCPT TO: <${ok}>`);
