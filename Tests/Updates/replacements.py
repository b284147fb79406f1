"""What CloudFormation does to each resource when the template of a stack becomes another one.

    python replacements.py FOLDER [ZONE ZONE]

The folder holds NAME.old.yaml and NAME.new.yaml. For each name one line of JSON: its resources by what is done to them. A resource
is replaced when a property changes that its type's schema lists as create-only, or when such a property names a resource that is
replaced; `perhaps` lists those with a change that the schema calls create-only under conditions.

ZONE ZONE: where the subnets are, which is what Fn::GetAZs came to when the stack was made. NAME.zones.json: the parameters that
say so now. CloudFormation compares what a property comes to, not how it is written: both count as the name of the zone.
"""

import json
import pathlib
import re
import sys

from cfnlint.decode.decode import decode_str
from cfnlint.schema import PROVIDER_SCHEMA_MANAGER

NAMES_IN_SUB = re.compile(r"\$\{([A-Za-z0-9]+)[.}]")


def resources(path, zones, parameters):
    template, faults = decode_str(path.read_text())
    if faults:
        raise SystemExit(f"{path}: {faults}")
    return placed(json.loads(json.dumps(template))["Resources"], zones, parameters)


def placed(value, zones, parameters):
    """The value with the names of zones in the place of what comes to them."""
    if isinstance(value, list):
        return [placed(item, zones, parameters) for item in value]
    if not isinstance(value, dict):
        return value
    if zones and value.keys() == {"Fn::Select"} and value["Fn::Select"][1] == {"Fn::GetAZs": ""}:
        return zones[int(value["Fn::Select"][0])]
    if value.keys() == {"Ref"} and value["Ref"] in parameters:
        return parameters[value["Ref"]]
    return {key: placed(item, zones, parameters) for key, item in value.items()}


def schema(type_name):
    # A job of a function of ours: only the function itself cannot change.
    if type_name == "AWS::CloudFormation::CustomResource":
        return {"createOnlyProperties": ["/properties/ServiceToken"]}
    return PROVIDER_SCHEMA_MANAGER.get_resource_schema("us-east-1", type_name).schema


def values(properties, pointer):
    """Whatever stands where a pointer such as /properties/A/*/B points."""
    found = [properties]
    for step in pointer.removeprefix("/properties/").split("/"):
        following = []
        for value in found:
            if step == "*" and isinstance(value, list):
                following += value
            elif isinstance(value, dict) and step in value:
                following.append(value[step])
        found = following
    return found


def named(value):
    """The resources that a value refers to."""
    if isinstance(value, list):
        return set().union(*map(named, value))
    if not isinstance(value, dict):
        return set()
    if isinstance(value.get("Ref"), str):
        return {value["Ref"]}
    if "Fn::GetAtt" in value:
        attribute = value["Fn::GetAtt"]
        return {attribute[0] if isinstance(attribute, list) else attribute.split(".")[0]}
    own = set(NAMES_IN_SUB.findall(value["Fn::Sub"])) if isinstance(value.get("Fn::Sub"), str) else set()
    return own.union(*map(named, value.values()))


def fixed(resource, kind):
    pointers = schema(resource["Type"]).get(kind, [])
    return [values(resource.get("Properties", {}), pointer) for pointer in pointers]


def judged(old, new):
    both = sorted(set(old) & set(new))
    retyped = {name for name in both if old[name]["Type"] != new[name]["Type"]}
    modified = {name for name in both if old[name].get("Properties") != new[name].get("Properties")}
    replaced = retyped | {
        name
        for name in modified - retyped
        if fixed(old[name], "createOnlyProperties") != fixed(new[name], "createOnlyProperties")
    }
    while True:
        more = {name for name in both if named(fixed(new[name], "createOnlyProperties")) & replaced} - replaced
        if not more:
            break
        replaced |= more
    perhaps = {
        name
        for name in modified - replaced
        if fixed(old[name], "conditionalCreateOnlyProperties") != fixed(new[name], "conditionalCreateOnlyProperties")
    }
    policies = {name for name in both if old[name].get("DeletionPolicy") != new[name].get("DeletionPolicy")}
    return {
        "added": set(new) - set(old),
        "removed": set(old) - set(new),
        "replaced": replaced,
        "perhaps": perhaps,
        "modified": modified - replaced - perhaps,
        "policies": policies,
    }


if __name__ == "__main__":
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.old.yaml")):
        beside = [path.with_name(path.name.replace(".old.yaml", ending)) for ending in (".new.yaml", ".zones.json")]
        old, new = (resources(one, sys.argv[2:], json.loads(beside[1].read_text())) for one in (path, beside[0]))
        found = judged(old, new)
        print(json.dumps({"name": path.name.removesuffix(".old.yaml")} | {key: sorted(ids) for key, ids in found.items()}))
