#!/usr/bin/env python3
"""Writes a declaration with many purposes, each said completely in two languages, to measure `gestand check` with.

    Scripts/large-declaration.py 500 > large.yaml && time gestand check large.yaml
"""

import sys

RIGHTS = "access rectification erasure restriction portability objection complaint"


def both(dutch: str, english: str) -> str:
    return f"{{nl: '{dutch}', en: '{english}'}}"


def purpose(i: int) -> list[str]:
    data = ", ".join(f"data-{(i * 7 + k) % 200}" for k in range(10))
    interest = (
        f"{{what: {both(f'Wij willen doel {i} bereiken.', f'We want to reach purpose {i}.')}, "
        f"necessity: {both('Zonder gegevens lukt dat niet.', 'Without data it fails.')}, "
        f"balancing: {both('U verwacht dit.', 'You expect this.')}, reviewed: 2026-01-01}}"
    )
    return [
        f"  purpose-{i}:",
        f"    title: {both(f'Doel {i} uitvoeren', f'Carrying out purpose {i}')}",
        f"    explanation: {both(f'Wij doen wat hoort bij doel {i}.', f'We do what belongs to purpose {i}.')}",
        f"    people: [group-{i % 20}, group-{(i + 3) % 20}]",
        "    basis: legitimate-interest",
        f"    interest: {interest}",
        f"    data: [{data}]",
        f"    provision: {{required: true, consequence: {both('Anders lukt het niet.', 'Otherwise it fails.')}}}",
        "    sources: [person]",
        f"    recipients: [recipient-{i % 100}, recipient-{(i + 1) % 100}]",
        "    roles: [staff]",
        f"    retention: rule-{i % 100}",
    ]


def declaration(purposes: int) -> list[str]:
    lines = [
        "gestand: 1",
        "organisation:",
        "  id: large",
        "  name: Large",
        "  legal-name: Large B.V.",
        "  legal-form: besloten vennootschap",
        "  registration: {kvk: 01234567}",
        "  contact: {email: info@large.example}",
        "  data-protection-officer: {email: fg@large.example}",
        "statement:",
        "  version: 1",
        "  effective: 2026-01-01",
        "  languages: [nl, en]",
        "  changes: {banner: P30D}",
        "people:",
    ]
    lines += [f"  group-{i}: {{label: {both(f'groep {i}', f'group {i}')}}}" for i in range(20)]
    lines.append("data:")
    lines += [f"  data-{i}: {{label: {both(f'Gegeven {i}', f'Item {i}')}}}" for i in range(200)]
    lines.append("records:")
    lines += [f"  record-{i}: {{of: [group-{i % 20}], data: [data-{i}], events: [ended]}}" for i in range(100)]
    lines.append("purposes:")
    for i in range(purposes):
        lines += purpose(i)
    lines += ["roles:", "  staff: {label: {nl: medewerker, en: staff}}", "retention:"]
    lines += [f"  rule-{i}: {{after: [record-{i}.ended], keep: P{i % 11 + 1}M}}" for i in range(100)]
    lines.append("recipients:")
    for i in range(100):
        service = both(f"Levert dienst {i}", f"Provides service {i}")
        lines.append(
            f"  recipient-{i}: {{name: Bedrijf {i}, role: processor, service: {service}, country: NL, "
            f"data: [data-{i}], agreement: {{signed: 2026-01-01, elements: all}}}}"
        )
    lines += ["rights:", "  all: {respond: {term: P4W}}"]
    return lines + [f"  {right}:" for right in RIGHTS.split()]


if __name__ == "__main__":
    print("\n".join(declaration(int(sys.argv[1]) if len(sys.argv) > 1 else 500)))
