# Yulan. `make run` opens the window, `make test` runs every test; `make help` lists the rest.

GO ?= go
# Of Fyne: no emoji font, no fading of its own (a cursor that blinks has the whole window
# painted, half a core where the processor draws), no search for FyneApp.toml at start, and
# its goroutine checks off (the tests run without these tags, so there the checks are on).
TAGS ?= no_emoji,no_animations,migrated_fynedo,release
# Where the headless job and the contact sheet go.
OUT ?= out
CONTACT ?= contact
# Where make install puts things, and a system of its own that this is in.
PREFIX ?= /usr/local
DESTDIR ?=
# Another system to package for: windows.
FOR ?=

# The developers' tools have a module file of their own, so that go.mod stays the product's.
TOOL = $(GO) tool -modfile=tools/go.mod
GOFMT = "$$($(GO) env GOROOT)/bin/gofmt"
# What scripts/lean.sh made of other modules stays where a build is killed; it is not Yulan's.
OURS = sed '/^\.lean[\/\\]/d'
EXE = $$($(GO) env GOEXE)
# True where a window can open. macOS and Windows always have a display.
HAS_DISPLAY = case "$$(uname -s)" in Linux|*BSD) test -n "$$DISPLAY" ;; esac

export GO

.PHONY: help run build test check race monkey fuzz lint bench bench-peers bench-go bench-window contact package install user-install uninstall user-uninstall sbom sizes e2e memory pictures clean

help: ## list what make can do
	@sed -n 's/^\([a-z0-9-]*\):.*## /  make \1	/p' Makefile | expand -t 23

run: ## build Yulan and open its window; without a display, export every chart to out/
	@if $(HAS_DISPLAY); then \
		$(MAKE) --no-print-directory build && exec ./yulan$(EXE); \
	else \
		echo "There is no display for a window (DISPLAY is not set), so every chart is exported to $(OUT)/ instead."; \
		scripts/prepare.sh go && CGO_ENABLED=0 $(GO) run . export -out "$(OUT)" && \
		echo "The charts are in $$(cd "$(OUT)" && pwd)"; \
	fi

build: ## build ./yulan, the window and the commands in one file
	@scripts/prepare.sh window
	scripts/lean.sh -trimpath -tags $(TAGS) -ldflags "-s -w" -o yulan$(EXE) .

test: ## check the format, vet, and run every test
	@scripts/prepare.sh window
	@unformatted=$$($(GOFMT) -l . | $(OURS)); if [ -n "$$unformatted" ]; then \
		echo "gofmt would change these files:"; echo "$$unformatted"; exit 1; fi
	$(GO) vet ./... env.yulan/locale
	$(GO) test ./... env.yulan/locale

check: test race lint ## what a change must pass: test, race and lint

# The root's own tests read files and start nothing; to link the window with the race
# detector for them would cost minutes. The window's take some six minutes of one core, and
# more than the ten that go test allows where other programs share it. -short leaves out the long
# sweeps that one goroutine does: test has run them, and the detector makes them ten times as long.
race: ## run the tests of every room with the race detector
	@scripts/prepare.sh window
	$(GO) test -race -short -timeout 20m ./app/... ./assets/... ./charts/... ./report/...

SEED ?= 1
EVENTS ?= 10000
monkey: ## have a monkey play with the window under the race detector (SEED=1 EVENTS=10000)
	@scripts/prepare.sh window
	MONKEY_SEED=$(SEED) MONKEY_EVENTS=$(EVENTS) $(GO) test -race -timeout 60m -run Monkey -v ./app

FUZZTIME ?= 20s
TARGETS ?= .
fuzz: ## run every fuzz target, and tell how often a second each ran (FUZZTIME=5m TARGETS=charts)
	@scripts/prepare.sh window
	@scripts/fuzz.sh "$(FUZZTIME)" "$(TARGETS)"

lint: ## run gofumpt and staticcheck, and vet the bench, whose modules are its own
	@scripts/prepare.sh window
	@unformatted=$$($(TOOL) gofumpt -l . | $(OURS)); if [ -n "$$unformatted" ]; then \
		echo "gofumpt would change these files:"; echo "$$unformatted"; exit 1; fi
	$(TOOL) staticcheck ./... env.yulan/locale
	$(GO) tool -modfile=tools/release/go.mod actionlint
	cd bench && $(GO) vet ./...

bench: bench-peers bench-go ## compare what a chart costs with other programs, and run every benchmark

bench-peers: ## draw 24 charts with this and with other programs, and compare what that takes
	@scripts/prepare.sh go
	@bench/peers.sh
	@cd bench && $(GO) build -o bench . && ./bench

bench-go: ## run every Go benchmark
	@scripts/prepare.sh window
	$(GO) test -run '^$$' -bench . -benchmem ./...

bench-window: ## measure the window beside a bare one, on a display of its own if there is none
	@scripts/prepare.sh window
	@cd bench && $(GO) build -o bench-window ./window && \
	if test -n "$$DISPLAY"; then ./bench-window; \
	elif command -v xvfb-run >/dev/null; then xvfb-run -a -s "-screen 0 1600x1000x24" ./bench-window; \
	else echo "There is no display, and no xvfb-run to make one (on Debian: the packages xvfb and xauth)."; exit 1; fi

contact: ## export every chart in both languages and both themes, and sheets of them, to contact/
	@scripts/prepare.sh go
	@CGO_ENABLED=0 $(GO) test -count=1 ./app/commands -run '^TestContactSheet$$' -contact "$(abspath $(CONTACT))"
	@echo "The contact sheets are in $(abspath $(CONTACT))"

# The program comes from build, so that nothing is compiled twice. FOR=windows makes the
# packages for Windows on Linux too.
package: ## make this system's packages of Yulan in dist/
	@scripts/prepare.sh package $(FOR)
	@test -n "$(FOR)" || $(MAKE) --no-print-directory build
	@TAGS=$(TAGS) scripts/package.sh $(FOR)

# The program must be there: the list of what is installed is made with it.
INSTALLER = scripts/prepare.sh package && { test -e yulan || $(MAKE) --no-print-directory build; } && scripts/package.sh

install: ## on Linux: install what make build made under PREFIX, /usr/local
	@$(INSTALLER) install "PREFIX=$(PREFIX)" "DESTDIR=$(DESTDIR)"

uninstall: ## remove what make install installed
	@$(INSTALLER) uninstall "PREFIX=$(PREFIX)" "DESTDIR=$(DESTDIR)"

user-install: ## the same for yourself alone, under ~/.local
	@$(INSTALLER) user-install

user-uninstall: ## remove what make user-install installed
	@$(INSTALLER) user-uninstall

sbom: ## list what the program is made of in dist/, as CycloneDX
	@mkdir -p dist
	$(GO) tool -modfile=tools/release/go.mod cyclonedx-gomod app -json -licenses -std -noserial -notimestamp -main . \
		-output "dist/Yulan-$$(sed -n 's/^ *Version = "\(.*\)"/\1/p' FyneApp.toml).cdx.json" .

sizes: ## say of what the program's size is made, on Linux
	@scripts/prepare.sh window
	@TAGS=$(TAGS) scripts/sizes.sh

e2e: ## drive the real window by keyboard and mouse, on a display of its own
	@scripts/prepare.sh e2e
	@$(MAKE) --no-print-directory build
	@scripts/e2e.sh

memory: ## print how much memory the window takes while pages turn and dialogs open
	@scripts/prepare.sh e2e
	@$(MAKE) --no-print-directory build
	@scripts/e2e.sh ./yulan stays_small

pictures: build ## take the pictures of the README anew
	@scripts/prepare.sh e2e
	@scripts/pictures.sh ./yulan$(EXE)

clean: ## remove what the other targets made
	rm -rf yulan yulan.exe .lean dist e2e-failed bench/bench bench/bench-window "$(OUT)" "$(CONTACT)"
