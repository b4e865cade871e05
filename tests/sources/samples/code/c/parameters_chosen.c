void rcpt(struct s *s, struct e *e) {
	mta_send(s, "RCPT TO:<%s>%s%s%s%s",
	    e->dest,
	    e->dsn_notify ? " NOTIFY=" : "",
	    e->dsn_notify ? dsn_strnotify(e->dsn_notify) : "",
	    e->dsn_orcpt ? " ORCPT=rfc822;" : "",
	    e->dsn_orcpt ? e->dsn_orcpt : "");
	mta_send(s, "RCPT TO:<%s>%s%s", e->dest, e->dsn_orcpt ? " ORCPT=rfc822;" : "", e->dsn_orcpt ? e->dsn_orcpt : "");
	mta_send(s, "RCPT TO:<a@x.example> ORCPT=rfc822;");
}
