"""What CloudFormation refuses when a template arrives, before any resource is touched."""

import re

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import CloudFormationError, ValidationError

LARGEST_BODY = 51_200
NAMED_IAM = {"AWS::IAM::Role": "RoleName", "AWS::IAM::InstanceProfile": "InstanceProfileName"}
IAM = {*NAMED_IAM, "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"}


class InsufficientCapabilities(CloudFormationError):
    code = "InsufficientCapabilitiesException"


def check(body, template, parameters, capabilities):
    check_template(body, template)
    check_parameters(template.get("Parameters") or {}, parameters)
    check_capabilities(template.get("Resources") or {}, capabilities)


def check_template(body, template):
    check_size(body)
    resources = template.get("Resources") or {}
    unknown = sorted({r["Type"] for r in resources.values() if not is_known(r["Type"])})
    if unknown:
        raise ValidationError(message=f"Template format error: Unrecognized resource types: [{', '.join(unknown)}]")
    check_references(template, resources)


def is_known(resource_type):
    return resource_type in parsing.NULL_MODELS or parsing.resource_class_from_type(resource_type) is not None


def check_size(body):
    if len(body.encode()) > LARGEST_BODY:
        raise ValidationError(
            message="1 validation error detected: Value at 'templateBody' failed to satisfy constraint: "
            f"Member must have length less than or equal to {LARGEST_BODY}"
        )


def check_references(template, resources):
    known = set(resources) | set(template.get("Parameters") or {})
    for block in ("Resources", "Outputs"):
        missing = sorted(n for n in names_used(template.get(block) or {}) - known if not n.startswith("AWS::"))
        if missing:
            raise ValidationError(
                message=f"Template format error: Unresolved resource dependencies [{', '.join(missing)}] "
                f"in the {block} block of the template"
            )


def check_parameters(declared, given):
    strangers = sorted(set(given) - set(declared))
    if strangers:
        raise ValidationError(message=f"Parameters: [{', '.join(strangers)}] do not exist in the template")
    absent = [name for name in declared if name not in given and "Default" not in declared[name]]
    if absent:
        raise ValidationError(message=f"Parameters: [{', '.join(absent)}] must have values")
    for name, value in given.items():
        rule = declared[name]
        if rule.get("Type") == "Number" and not re.fullmatch(r"-?\d+(\.\d+)?", value):
            raise ValidationError(message=f"Parameter '{name}' must be a number.")
        fits = re.fullmatch(rule.get("AllowedPattern", ".*"), value, re.DOTALL)
        if not fits or value not in map(str, rule.get("AllowedValues", [value])):
            raise ValidationError(
                message=f"Parameter {name} failed to satisfy constraint: {rule.get('ConstraintDescription', '')}"
            )


def check_capabilities(resources, capabilities):
    needed = needed_capability(resources)
    # Who may make roles with names may make them without.
    if needed and not {needed, "CAPABILITY_NAMED_IAM"} & set(capabilities):
        raise InsufficientCapabilities(f"Requires capabilities : [{needed}]")


def needed_capability(resources):
    if any(NAMED_IAM.get(r["Type"]) in (r.get("Properties") or {}) for r in resources.values()):
        return "CAPABILITY_NAMED_IAM"
    return "CAPABILITY_IAM" if iam_types(resources) else None


def iam_types(resources):
    return sorted({r["Type"] for r in resources.values()} & IAM)


def names_used(node):
    """Every logical id that a part of a template refers to."""
    if isinstance(node, list):
        return set().union(*map(names_used, node))
    if not isinstance(node, dict):
        return set()
    names = set()
    for key, value in node.items():
        if key == "Ref":
            names.add(value)
        elif key == "Fn::GetAtt":
            names.add(value.split(".")[0] if isinstance(value, str) else value[0])
        elif key == "DependsOn":
            names.update([value] if isinstance(value, str) else value)
        elif key == "Fn::Sub":
            text, variables = (value, {}) if isinstance(value, str) else value
            names.update(set(re.findall(r"\$\{([A-Za-z0-9:]+)[.}]", text)) - set(variables))
            names |= names_used(variables)
        elif key != "Metadata":
            names |= names_used(value)
    return names
