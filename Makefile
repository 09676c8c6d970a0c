# Builds the program and puts it, its manual page, its completions and the libraries that rules
# files are compiled against below PREFIX.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
SCRATCH ?= .build
DOCC ?= $(shell command -v docc || echo xcrun docc)

ROOT = $(DESTDIR)$(PREFIX)
BUILT = $(SCRATCH)/release/tickmark
KIT = $(ROOT)/lib/tickmark

.PHONY: all install kit uninstall test docs clean

all:
	$(SWIFT) build -c release --product tickmark --scratch-path $(SCRATCH)

install: all kit
	install -d "$(ROOT)/bin" "$(ROOT)/share/man/man1" \
	  "$(ROOT)/share/bash-completion/completions" "$(ROOT)/share/zsh/site-functions" \
	  "$(ROOT)/share/fish/vendor_completions.d"
	install -m 755 $(BUILT) "$(ROOT)/bin/tickmark"
	$(BUILT) manual > "$(ROOT)/share/man/man1/tickmark.1"
	$(BUILT) completions bash > "$(ROOT)/share/bash-completion/completions/tickmark"
	$(BUILT) completions zsh > "$(ROOT)/share/zsh/site-functions/_tickmark"
	$(BUILT) completions fish > "$(ROOT)/share/fish/vendor_completions.d/tickmark.fish"

# Everything that the program is linked from but its start, and the modules to compile against.
kit: all
	install -d "$(KIT)"
	rm -f "$(KIT)/"*
	sed "s/^'//; s/'$$//; /TickmarkTool.build/d" $(BUILT).product/Objects.LinkFileList | \
	  xargs $(AR) rcs "$(KIT)/libtickmark.a"
	strip -S "$(KIT)/libtickmark.a"
	sed -n "s/'//g; s|.*/\([A-Za-z]*\)\.build/[^/]*$$|\1|p" \
	  $(BUILT).product/Objects.LinkFileList | sort -u | grep -v TickmarkTool | while read -r name; do \
	  install -m 644 "$(SCRATCH)/release/Modules/$$name.swiftmodule" "$(KIT)"; done

uninstall:
	rm -rf "$(KIT)"
	rm -f "$(ROOT)/bin/tickmark" "$(ROOT)/share/man/man1/tickmark.1" \
	  "$(ROOT)/share/bash-completion/completions/tickmark" \
	  "$(ROOT)/share/zsh/site-functions/_tickmark" \
	  "$(ROOT)/share/fish/vendor_completions.d/tickmark.fish"

test:
	$(SWIFT) test

# The documentation for authors of rules, in .build/docs; a link that leads nowhere is an error.
docs:
	$(SWIFT) package dump-symbol-graph --minimum-access-level public --skip-synthesized-members
	rm -rf .build/docs-symbols && mkdir -p .build/docs-symbols
	cp "$$($(SWIFT) build --show-bin-path)/../symbolgraph/Tickmark.symbols.json" .build/docs-symbols
	$(DOCC) convert Sources/Tickmark/Tickmark.docc --additional-symbol-graph-dir .build/docs-symbols \
	  --fallback-display-name Tickmark --fallback-bundle-identifier tickmark.Tickmark \
	  --warnings-as-errors --output-path .build/docs

clean:
	$(SWIFT) package clean
