"""Which of many templates to give to a linter that takes a second for each.

What it finds in an entry of a template, it finds by looking at that entry and at one that is tied to it: a resource and the
role it names, a parameter and the rule it fills in. An answer changes few entries, so in the product of all answers the same
two meet again and again. Templates in which any two meet that meet anywhere show the linter all that there is to see.
"""

import functools
import re

# A section of a template, or an entry of one.
START_OF_PART = re.compile(r"\n(?=\S|  \S)")
# Not what AWS itself tells, such as `!Ref AWS::Region`.
REFERENCE = re.compile(r"!Ref ([A-Za-z0-9]+)\b(?!:)|!GetAtt ([A-Za-z0-9]+)\.|\$\{([A-Za-z0-9]+)[.}]")
DEPENDENCIES = re.compile(r"\n    DependsOn:((?: .+)?(?:\n      - .+)*)")
# The record of the answers, different in every template. It means nothing to CloudFormation and to its linters.
RECORD = "GitLabWizard"


def covering(templates):
    """The names of templates with all meetings of all `templates`, a dictionary of texts."""
    held = {name: meetings(text) for name, text in templates.items()}
    missing = set().union(*held.values())
    names = []
    while missing:
        name = max(held, key=lambda name: len(held[name] & missing))
        names.append(name)
        missing -= held.pop(name)
    return names


def meetings(text):
    """Every entry, and every two of which one refers to the other."""
    entries = dict(entries_of(text))
    pairs = {
        hash((entry, entries[used]))
        for name, entry in entries.items()
        for used in references(entry)
        if used in entries and used != name
    }
    return pairs.union(map(hash, entries.values()))


def entries_of(text):
    """Parameters, resources and the like by name; no two sections use the same name here."""
    for part in START_OF_PART.split(text):
        name = part.strip().split(":")[0]
        if part.startswith("  ") and name != RECORD:
            yield name, part


@functools.cache
def references(entry):
    names = {name for found in REFERENCE.findall(entry) for name in found if name}
    for dependencies in DEPENDENCIES.findall(entry):
        names.update(re.findall(r"[A-Za-z0-9]+", dependencies))
    return names
