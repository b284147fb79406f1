"""Reading templates, and the intrinsic functions that moto evaluates wrongly or not at all."""

import ipaddress

import yaml
from moto.cloudformation import models, parsing
from moto.ec2.models import ec2_backends

ZONES = {"ap-northeast-1": "acd"}


class TemplateLoader(yaml.SafeLoader):
    """JSON or YAML with CloudFormation's short forms, whatever stands after the tag."""


def short_form(loader, tag, node):
    if isinstance(node, yaml.MappingNode):
        value = loader.construct_mapping(node, deep=True)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_scalar(node)
    if tag == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {tag if tag in ("Ref", "Condition") else f"Fn::{tag}": value}


TemplateLoader.add_multi_constructor("!", short_form)
# A date, as the version of a template or policy is, stays the text it is in JSON.
TemplateLoader.add_constructor("tag:yaml.org,2002:timestamp", TemplateLoader.construct_yaml_str)


def install():
    models.Stack.parse_template = staticmethod(parse_template)
    evaluate = parsing.clean_json

    def clean_json(value, resources):
        if isinstance(value, dict) and len(value) == 1:
            ((function, argument),) = value.items()
            if function == "Fn::GetAZs":
                region = evaluate(argument, resources) or resources["AWS::Region"]
                return availability_zones(region, resources["AWS::AccountId"])
            if function == "Fn::Cidr":
                return subnets(*evaluate(argument, resources))
            if function == "Fn::GetAtt" and isinstance(argument, str):
                return evaluate({function: argument.split(".", 1)}, resources)
        return evaluate(value, resources)

    # moto's own function calls itself by this name, so nested functions come here too.
    parsing.clean_json = clean_json


def parse_template(text):
    template = yaml.load(text, Loader=TemplateLoader)
    for definition in template["Resources"].values():
        # moto adds them later, and a template would then differ from itself.
        definition.setdefault("Properties", {})
    return template


def availability_zones(region, account):
    """Those with a default subnet; where no zone has one, all of them."""
    subnets = ec2_backends[account][region].describe_subnets()
    own = sorted({subnet.availability_zone for subnet in subnets if subnet.default_for_az})
    return own or [region + letter for letter in ZONES.get(region, "abc")]


def subnets(block, count, host_bits):
    networks = ipaddress.ip_network(block).subnets(new_prefix=32 - int(host_bits))
    return [str(next(networks)) for _ in range(int(count))]
