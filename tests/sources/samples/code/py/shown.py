def tell(f):
    rich.print(f"MAIL FROM: <{f}>")
    typer.echo(f"MAIL FROM: <{f}>")
    tqdm.write(f"MAIL FROM: <{f}>")
    self._log(f"MAIL FROM: <{f}>")
    logger.bind(x=1).info(f"MAIL FROM: <{f}>")
    flash(f"MAIL FROM: <{f}>")
    sys.exit(f"MAIL FROM: <{f}>")
    self.fail(f"MAIL FROM: <{f}>")
    self.error = f"MAIL FROM: <{f}>"
    last_error = "MAIL FROM: <%s>" % f
    self.status_label.setText(f"MAIL FROM: <{f}>")
    self.set_status(f"MAIL FROM: <{f}>")
    display(f"MAIL FROM: <{f}>")
    cprint(f"MAIL FROM: <{f}>", "red")
    print(colored(f"MAIL FROM: <{f}>", "red"))
    print(Fore.RED + f"MAIL FROM: <{f}>")
    return {"error": f"MAIL FROM: <{f}>"}
    parser.error(f"MAIL FROM: <{f}>")
    sock.sendall(f"RCPT TO: <{ok}>\r\n".encode())
    self.putcmd(f"RCPT TO: <{ok}>")
    line = f"RCPT TO: <{ok}>"
    commands.append(f"RCPT TO: <{ok}>")
