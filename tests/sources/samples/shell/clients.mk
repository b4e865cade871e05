SWAKS = swaks --server localhost
SENDMAIL ?= /usr/sbin/sendmail
MAILER := $(shell which msmtp)
CURL=curl -sS
T = swaks
FROM ?= build.@example.ee

a:
	$(SWAKS) -f build.@example.ee -t $(TO)
	@$(SWAKS) -f build@@example.ee -t $(TO)
	-${SENDMAIL} -f "Ann <a@x.example>" b@x.example < m
	cat m | $(SENDMAIL) -f a..b@x.example b@x.example
	$(T) -f a..b@x.example -t c@x.example && echo ok
	$(CURL) --mail-from a..b@x.example smtp://h
	$$SWAKS -f a..b@x.example
	for i in 1 2; do $(SWAKS) -t a,b@x..example; done
MAIL_BY_HAND := MAIL FROM: <$(BOUNCES)>  # as telnet sends it
RCPT_BY_HAND = RCPT TO:<ann@example.com
export RCPT_SOUND ?= RCPT TO:<ann@example.com>
