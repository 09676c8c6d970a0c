# Builds the program and puts it, its manual page and its completions below PREFIX.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

ROOT = $(DESTDIR)$(PREFIX)
BUILT = .build/release/tickmark

.PHONY: all install uninstall test clean

all:
	$(SWIFT) build -c release --product tickmark

install: all
	install -d "$(ROOT)/bin" "$(ROOT)/share/man/man1" \
	  "$(ROOT)/share/bash-completion/completions" "$(ROOT)/share/zsh/site-functions" \
	  "$(ROOT)/share/fish/vendor_completions.d"
	install -m 755 $(BUILT) "$(ROOT)/bin/tickmark"
	$(BUILT) manual > "$(ROOT)/share/man/man1/tickmark.1"
	$(BUILT) completions bash > "$(ROOT)/share/bash-completion/completions/tickmark"
	$(BUILT) completions zsh > "$(ROOT)/share/zsh/site-functions/_tickmark"
	$(BUILT) completions fish > "$(ROOT)/share/fish/vendor_completions.d/tickmark.fish"

uninstall:
	rm -f "$(ROOT)/bin/tickmark" "$(ROOT)/share/man/man1/tickmark.1" \
	  "$(ROOT)/share/bash-completion/completions/tickmark" \
	  "$(ROOT)/share/zsh/site-functions/_tickmark" \
	  "$(ROOT)/share/fish/vendor_completions.d/tickmark.fish"

test:
	$(SWIFT) test

clean:
	$(SWIFT) package clean
