# The few things one does with this repository. `make` alone lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help demo build test bench format lint install clean

# The same for every build, so that no verb makes the next one build again.
export BUILD_FLAGS := --explicit-target-dependency-import-check error
# What is checked for style.
SWIFT_SOURCES := Sources Tests Benchmarks Package.swift

help: ## list the verbs
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

demo: ## build, and run the five example organisations (make demo ARGS="--port 8081")
	@Scripts/install.sh build
	swift build $(BUILD_FLAGS) --product gestand
	@echo
	@exec "$$(swift build $(BUILD_FLAGS) --show-bin-path)/gestand" demo $(ARGS)

build: ## build the program
	@Scripts/install.sh build
	swift build $(BUILD_FLAGS) --product gestand

test: ## everything that must hold: style, build, tests, independent checks, browser
	@Scripts/install.sh all
	@Scripts/venv.sh
	@Scripts/test.sh $(SWIFT_SOURCES)

bench: ## measure what keeping the word costs (make bench ARGS="--quick"); docs/performance.md has the last table
	@Scripts/install.sh all
	@python3 Benchmarks/run.py $(ARGS)

format: ## bring the source in the house style
	swift format --in-place --parallel --recursive $(SWIFT_SOURCES)

lint: ## say where the source is not in the house style
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

install: ## install what is missing on this machine
	@Scripts/install.sh all

clean: ## remove what was built
	rm -rf .build .venv
