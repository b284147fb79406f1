# gitlab-wizard. A bare `make` lists what there is.

SWIFT ?= swift
PYTHON ?= python3
PREFIX ?= /usr/local
VENV := .build/venv
# checkov is apart: it insists on libraries from years before those of moto and cfn-lint.
CHECKOV := .build/checkov
# A module can import what Package.swift lists for it, and nothing else.
CHECKS := --explicit-target-dependency-import-check error
# No library is needed where the program runs, not even the C library: CloudShell's is older than Debian's. ICU's data for
# all locales, half of the file, is left out by giving it no address: nothing here formats by locale.
# The linker warns of dlopen, getpwnam and the like in Foundation: none of them is ever called. For size: it comes by curl, and
# what a person waits for is `aws`.
# The folder that it is built in is not in the program (libyaml's assertions would have it), so that any folder gives the same.
STATIC := --scratch-path .build/static --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -Osize -Xlinker -s \
  -Xlinker --defsym=icudt76_dat=0 -Xcc -ffile-prefix-map=$(CURDIR)=.
# Says how long each target and suite took before the runner's last line.
TIMED := $(PYTHON) Tests/Scripts/timed.py
PROGRAM := build/gitlab-wizard
MANUAL := build/gitlab-wizard.1
# What the linker took, and what of it is listed: the two lists are written together, the same for the same program.
MAP := .build/static/gitlab-wizard.map
NOTICE := build/NOTICE
SPDX := build/gitlab-wizard.spdx.json
COMPLETIONS := $(foreach shell,bash zsh fish,build/completions/gitlab-wizard.$(shell))
SOURCES := Package.swift $(shell find Sources Resources -type f)
VERSION := $(shell sed -n 's/.*wizardVersion = "\(.*\)"/\1/p' Sources/GitLabStack/Template/StackTemplate+Choices.swift)
NAME := gitlab-wizard-$(VERSION)-linux-$(shell uname -m)
ARCHIVE := build/$(NAME).tar.gz
# Where releases are published: on GitHub, where this checkout came from.
REPOSITORY ?= $(shell git remote get-url origin 2>/dev/null | sed -n 's|.*github\.com[:/]||p' | sed 's|\.git$$||')
# In bytes. With ICU's data it would be 30 MB and 10 MB more: a Swift that gives the data another name is noticed here.
LARGEST_PROGRAM := 50000000
LARGEST_ARCHIVE := 20000000

# Two processors run that many tests at a time well; more only wait for each other, and an `aws` for longer than it may.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= 5
export SWIFT
# Two commands at a time; whichever fails first ends the other and all that it began. Without -m both would ignore Ctrl-C.
# 127 also says that both were over before anybody waited.
SHELL := bash
define together
set -m; $(1) < /dev/null & one=$$!; $(2) < /dev/null & other=$$!; trap 'kill -- -$$one -$$other 2> /dev/null; wait' EXIT; \
wait -n; (($$? % 127 == 0)) && wait $$one && wait $$other
endef
# What is in an archive is as old as its commit, whenever it is made; where nobody knows the commit, as its version.
ifndef SOURCE_DATE_EPOCH
RELEASED := $(shell sed -n 's/^.. $(VERSION) (\(.*\))$$/\1/p' .github/CHANGELOG.md)
SOURCE_DATE_EPOCH := $(or $(word 3,$(shell .ci/commit)),$(shell date --utc --date '$(RELEASED)' +%s))
endif
export SOURCE_DATE_EPOCH
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run build test check bench format lint lint-workflows test-functions test-debug tools python venv checkov \
  dist manual published release reproduce pictures facts install clean FORCE

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build what is needed and open the wizard; make run ARGS=--rehearse needs no AWS account
	@.ci/need run
	$(SWIFT) build $(CHECKS) --product gitlab-wizard
	@.build/debug/gitlab-wizard $(ARGS)

build: ## build the program and its tests for debugging
	@.ci/need build
	$(SWIFT) build $(CHECKS) --build-tests

test: python ## run every test, the end-to-end ones too; make test ARGS='--filter ScreensTests' runs some
	$(TIMED) $(SWIFT) test $(CHECKS) --disable-xctest $(ARGS)

# The end-to-end tests run on the program as it is handed out: a fault of the compiler once showed only there.
# Pip and the linters use one processor, and tests of screens wait for what they look at, while the compiler computes.
check: export WIZARD_BIN = $(CURDIR)/$(PROGRAM)
check: tools ## all that has to pass before a change is taken
	@$(call together,$(MAKE) --no-print-directory python lint test-functions,$(MAKE) --no-print-directory build)
	@$(call together,$(MAKE) --no-print-directory $(PROGRAM),env -u WIZARD_BIN $(MAKE) --no-print-directory test-debug)
	$(MAKE) --no-print-directory test

# Seconds for which CloudFormation works on the long deployment; a GitLab really takes some 1,020.
FOLLOWED ?= 60
bench: $(PROGRAM) venv ## measure what a user waits for: start, keys, plan, cost, events, the end of a deployment
	$(SWIFT) build $(CHECKS) --configuration release $(STATIC) --product Benchmark
	.build/static/release/Benchmark $(PROGRAM)
	$(VENV)/bin/python -B Tests/Benchmark/following.py $(PROGRAM) $(FOLLOWED)

format: ## format the sources
	$(SWIFT) format format --in-place --recursive --parallel Sources Tests Package.swift

lint: venv
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift
	$(VENV)/bin/shellcheck .ci/commit .ci/install.sh .ci/need .ci/reproduce .ci/run \
	  Tests/Backend/beside.sh Tests/Scripts/packets.sh Resources/Functions/downgrade-guard.sh
	$(VENV)/bin/zizmor --quiet --offline --no-progress --min-severity medium .github/workflows
	$(VENV)/bin/python -B Tests/Lint/workflows.py

# actionlint fetches itself from GitHub, which not every machine reaches: check.yml runs it, and whoever changes a workflow.
ACTIONLINT := .build/actionlint
lint-workflows: $(ACTIONLINT)/ready
	$(ACTIONLINT)/bin/actionlint
$(ACTIONLINT)/ready: Tests/requirements-actionlint.txt

# The Python that goes into the stack, and that which makes the built-in facts new.
test-functions: venv
	$(VENV)/bin/python -B -m unittest discover --quiet --start-directory Tests/Functions
	$(VENV)/bin/python -B -m unittest discover --quiet --start-directory Tests/Facts

# The screens and the lines on the program for debugging, which traps where the other does not.
test-debug: python
	$(SWIFT) build $(CHECKS) --build-tests
	$(SWIFT) test $(CHECKS) --disable-xctest --skip-build \
	  --filter 'EndToEndTests.*(SignalTests|TalkTests|PlainWizardTests|WizardTests)'

# What the tests need of the system, and of Python: linters, an AWS account of their own, and version 1 of `aws`.
tools:
	@.ci/need test

# Side by side: pip makes use of one processor.
python: | tools
	@$(call together,$(MAKE) --no-print-directory checkov,$(MAKE) --no-print-directory venv)

venv: $(VENV)/ready
$(VENV)/ready: Tests/requirements.txt | tools
checkov: $(CHECKOV)/ready
$(CHECKOV)/ready: Tests/requirements-checkov.txt | tools

%/ready:
	$(PYTHON) -m venv --clear $*
	$*/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

dist: $(PROGRAM) $(COMPLETIONS) $(MANUAL) $(NOTICE) ## make one static program, and an archive of it, in build/
	@! readelf --dynamic $(PROGRAM) | grep NEEDED || { echo "$(PROGRAM) needs libraries" >&2; exit 1; }
	@rm -rf build/$(NAME) build/*.tar.gz; mkdir build/$(NAME)
	@cp -R $(PROGRAM) build/completions LICENSE $(NOTICE) $(SPDX) build/$(NAME); cp .ci/archive.md build/$(NAME)/README.md
	@install -D -m 644 $(MANUAL) build/$(NAME)/man/gitlab-wizard.1
	@cp $(SPDX) build/$(NAME).spdx.json
	@tar --create --directory build --sort name --owner 0 --group 0 --numeric-owner --mode u=rwX,go=rX --format gnu \
	  --mtime @$(SOURCE_DATE_EPOCH) $(NAME) | gzip -9n > $(ARCHIVE)
	@rm -r build/$(NAME)
	@for limit in $(PROGRAM):$(LARGEST_PROGRAM) $(ARCHIVE):$(LARGEST_ARCHIVE); do \
	  size=$$(stat --format %s $${limit%:*}); \
	  echo "$${limit%:*}: $$size bytes of at most $${limit#*:}"; \
	  test $$size -lt $${limit#*:} || { echo "$${limit%:*} has grown too large" >&2; exit 1; }; \
	done

# Asked before anything is built.
published:
	@case '$(REPOSITORY)' in */*) ;; *) \
	  echo "Where is it published? No origin on GitHub tells: make release REPOSITORY=owner/name" >&2; exit 1 ;; \
	esac

release: published dist ## make in build/release all that a release has; REPOSITORY=owner/name says where it is published
	@rm -rf build/release; mkdir build/release
	@cp $(ARCHIVE) build/$(NAME).spdx.json build/release
	@kilobytes=$$(($$(stat --format %s+ $(ARCHIVE) $(PROGRAM)) 8000000)); \
	sed -e 's|@REPOSITORY@|$(REPOSITORY)|g' -e "s|@KILOBYTES@|$$((kilobytes / 1000))|" .ci/install.sh > build/release/install.sh
	@chmod 755 build/release/install.sh
	@cd build/release && sha256sum install.sh *.spdx.json *.tar.gz > SHA256SUMS
	@echo "build/release, for https://github.com/$(REPOSITORY)/releases/tag/v$(VERSION):"; cat build/release/SHA256SUMS

reproduce: ## make the archive twice, in two folders, and compare the two to the byte
	@.ci/reproduce

pictures: ## make the pictures of the README anew, of the screens as they are
	@RECORD=1 $(SWIFT) test $(CHECKS) --disable-xctest --filter 'PictureTests|thePictureOf' > /dev/null || true
	$(SWIFT) test $(CHECKS) --disable-xctest --filter 'PictureTests|thePictureOf'

# Which gitlab-wizard asks for the prices.
ASKER ?= $(PROGRAM)
facts: $(filter $(PROGRAM),$(ASKER)) ## make the built-in facts new: GitLab's releases and stops, AWS's prices
	$(PYTHON) -B .ci/facts/facts.py releases
	$(PYTHON) -B .ci/facts/facts.py prices $(ASKER)

FORCE:
build/commit: FORCE
	@mkdir -p build; .ci/commit > $@.new
	@if cmp --quiet $@.new $@; then rm $@.new; else mv $@.new $@; fi

$(PROGRAM): $(SOURCES) build/commit
	@.ci/need dist
	$(SWIFT) build $(CHECKS) --configuration release --product gitlab-wizard $(STATIC) -Xlinker -Map=$(CURDIR)/$(MAP)
	$(PYTHON) -B .ci/stamp.py .build/static/release/gitlab-wizard build/commit $@

build/completions/gitlab-wizard.%: $(PROGRAM)
	@mkdir -p $(@D)
	$(PROGRAM) --generate-completion-script $* > $@

$(NOTICE): $(PROGRAM) .ci/linked.py
	$(PYTHON) -B .ci/linked.py $(PROGRAM) $(VERSION) $(MAP) .build/static/checkouts $(@D)

manual: $(MANUAL) ## write the manual page, build/gitlab-wizard.1

# By the tool of the argument parser's own plug-in, from what the program says of itself: the plug-in would build the program anew. The
# day is that of the sources, so that two builds write the same page. What follows an example begins a line of its own.
$(MANUAL): $(PROGRAM)
	$(SWIFT) build --package-path .build/static/checkouts/swift-argument-parser --scratch-path .build/manual \
	  --product generate-manual
	GITLAB_WIZARD_LANG=en .build/manual/debug/generate-manual $(PROGRAM) --output-directory $(@D) \
	  --date $$(date --utc --date @$(SOURCE_DATE_EPOCH) +%F)
	awk 'example && /^[^ .]/ { print ".br" } { example = /^  /; print }' $@ > $@.new && mv $@.new $@

install: $(PROGRAM) $(COMPLETIONS) $(MANUAL) $(NOTICE) ## install the static program under PREFIX=/usr/local
	install -D $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/gitlab-wizard
	install -D -m 644 build/completions/gitlab-wizard.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/gitlab-wizard
	install -D -m 644 build/completions/gitlab-wizard.zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_gitlab-wizard
	install -D -m 644 build/completions/gitlab-wizard.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/gitlab-wizard.fish
	install -D -m 644 $(MANUAL) $(DESTDIR)$(PREFIX)/share/man/man1/gitlab-wizard.1
	install -D -m 644 --target-directory $(DESTDIR)$(PREFIX)/share/doc/gitlab-wizard LICENSE $(NOTICE) $(SPDX)

clean: ## delete what was built
	rm -rf .build build
