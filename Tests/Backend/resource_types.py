"""Resource types that stock moto cannot make, made here through the models of moto's own services.

    CertificateManager::Certificate       moto ignores it; issued at once, whatever the zone says
    CloudWatch::Alarm                     moto ignores it; it never goes off
    CloudFormation::CustomResource        moto would need Docker to run the function; succeeds at once, and nothing runs
    EC2::EIPAssociation                   moto ignores it
    EC2::SecurityGroupEgress              moto ignores it
    EC2::SecurityGroupIngress             moto makes it, but without a physical id, and cannot remove it
    EC2::SubnetRouteTableAssociation      moto reports it, but no route table shows it
    Scheduler::Schedule                   moto ignores it; it is kept, and never goes off
    SecretsManager::Secret                moto ignores it

moto asks a class for `create_from_cloudformation_json`, and the object it gets for its physical id and attributes.
"""

import json

from moto.acm.models import acm_backends
from moto.cloudformation import parsing
from moto.cloudwatch.models import cloudwatch_backends
from moto.ec2.models import ec2_backends
from moto.scheduler.models import scheduler_backends
from moto.secretsmanager import secretsmanager_backends


class Resource:
    """What all of them share; a subclass makes the thing and says how to remove it."""

    def __init__(self, name, properties, account, region):
        self.properties = properties
        self.account = account
        self.region = region
        self.physical_resource_id = self.make(name)

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **_):
        return cls(resource_name, cloudformation_json.get("Properties") or {}, account_id, region_name)

    def make(self, name):
        """Returns the physical id."""
        return name

    def delete(self, account_id, region_name):
        pass

    def get_cfn_attribute(self, name):
        return self.physical_resource_id

    @classmethod
    def has_cfn_attr(cls, _):
        return True

    @staticmethod
    def is_created():
        return True

    @property
    def ec2(self):
        return ec2_backends[self.account][self.region]


class CustomResource(Resource):
    """Succeeds at once: no function is called, for nothing here runs Lambda functions."""


class Secret(Resource):
    def make(self, name):
        backend = secretsmanager_backends[self.account][self.region]
        made = backend.create_secret(
            name=self.properties.get("Name") or name,
            secret_string=self.properties.get("SecretString") or self.generated(backend),
            secret_binary=None,
            description=self.properties.get("Description"),
            tags=self.properties.get("Tags") or [],
            kms_key_id=self.properties.get("KmsKeyId"),
            client_request_token=None,
            replica_regions=[],
            force_overwrite=False,
        )
        return json.loads(made)["ARN"]

    def generated(self, backend):
        rules = self.properties.get("GenerateSecretString")
        if rules is None:
            return None
        password = json.loads(
            backend.get_random_password(
                password_length=int(rules.get("PasswordLength", 32)),
                exclude_characters=rules.get("ExcludeCharacters", ""),
                exclude_numbers=is_true(rules.get("ExcludeNumbers")),
                exclude_punctuation=is_true(rules.get("ExcludePunctuation")),
                exclude_uppercase=is_true(rules.get("ExcludeUppercase")),
                exclude_lowercase=is_true(rules.get("ExcludeLowercase")),
                include_space=is_true(rules.get("IncludeSpace")),
                require_each_included_type=is_true(rules.get("RequireEachIncludedType", True)),
            )
        )["RandomPassword"]
        if "GenerateStringKey" not in rules:
            return password
        return json.dumps({**json.loads(rules["SecretStringTemplate"]), rules["GenerateStringKey"]: password})

    def delete(self, account_id, region_name):
        secretsmanager_backends[account_id][region_name].delete_secret(self.physical_resource_id, None, True)


class Certificate(Resource):
    """Issued without anyone looking at the DNS zone."""

    def make(self, name):
        backend = acm_backends[self.account][self.region]
        alternatives = self.properties.get("SubjectAlternativeNames") or []
        arn = backend.request_certificate(self.properties["DomainName"], None, alternatives, [])
        backend.get_certificate(arn).status = "ISSUED"
        return arn

    def delete(self, account_id, region_name):
        acm_backends[account_id][region_name].delete_certificate(self.physical_resource_id)


class Alarm(Resource):
    def make(self, name):
        cloudwatch_backends[self.account][self.region].put_metric_alarm(
            name=name,
            namespace=self.properties["Namespace"],
            metric_name=self.properties["MetricName"],
            comparison_operator=self.properties["ComparisonOperator"],
            evaluation_periods=int(self.properties["EvaluationPeriods"]),
            period=int(self.properties["Period"]),
            threshold=float(self.properties["Threshold"]),
            statistic=self.properties["Statistic"],
            description=self.properties.get("AlarmDescription"),
            dimensions=[{"Name": item["Name"], "Value": item["Value"]} for item in self.properties["Dimensions"]],
            alarm_actions=self.properties["AlarmActions"],
            treat_missing_data=self.properties.get("TreatMissingData"),
        )
        return name

    def delete(self, account_id, region_name):
        cloudwatch_backends[account_id][region_name].delete_alarms([self.physical_resource_id])


class Schedule(Resource):
    def make(self, name):
        scheduler_backends[self.account][self.region].create_schedule(
            description=self.properties.get("Description"),
            end_date=None,
            flexible_time_window=self.properties["FlexibleTimeWindow"],
            group_name="default",
            kms_key_arn=None,
            name=name,
            schedule_expression=self.properties["ScheduleExpression"],
            schedule_expression_timezone=self.properties.get("ScheduleExpressionTimezone"),
            start_date=None,
            state=self.properties.get("State") or "ENABLED",
            target=self.properties["Target"],
            action_after_completion=None,
        )
        return name

    def delete(self, account_id, region_name):
        scheduler_backends[account_id][region_name].delete_schedule("default", self.physical_resource_id)


class SubnetRouteTableAssociation(Resource):
    """moto has one that no route table shows."""

    def make(self, name):
        return self.ec2.associate_route_table(self.properties["RouteTableId"], subnet_id=self.properties["SubnetId"])

    def delete(self, account_id, region_name):
        self.ec2.disassociate_route_table(self.physical_resource_id)


class EIPAssociation(Resource):
    def make(self, name):
        instance = self.ec2.get_instance(self.properties["InstanceId"])
        address = self.ec2.associate_address(instance=instance, allocation_id=self.properties["AllocationId"])
        return address.association_id

    def delete(self, account_id, region_name):
        self.ec2.disassociate_address(association_id=self.physical_resource_id)


class SecurityGroupRule(Resource):
    peer = "SourceSecurityGroupId"

    def make(self, name):
        self.rule = {
            "group_name_or_id": self.properties["GroupId"],
            "ip_protocol": str(self.properties["IpProtocol"]),
            "from_port": self.properties.get("FromPort", -1),
            "to_port": self.properties.get("ToPort", -1),
            "ip_ranges": self.ranges(),
            "source_groups": [{"GroupId": self.properties[self.peer]}] if self.peer in self.properties else [],
        }
        rules, _ = self.authorize(**self.rule)
        return rules[0].id

    def ranges(self):
        if "CidrIp" not in self.properties:
            return []
        return [{"CidrIp": self.properties["CidrIp"], "Description": self.properties.get("Description", "")}]

    @property
    def authorize(self):
        return self.ec2.authorize_security_group_ingress

    def delete(self, account_id, region_name):
        self.ec2.revoke_security_group_ingress(**self.rule)


class SecurityGroupEgressRule(SecurityGroupRule):
    peer = "DestinationSecurityGroupId"

    @property
    def authorize(self):
        return self.ec2.authorize_security_group_egress

    def delete(self, account_id, region_name):
        self.ec2.revoke_security_group_egress(**self.rule)


TYPES = {
    "AWS::CertificateManager::Certificate": Certificate,
    "AWS::CloudFormation::CustomResource": CustomResource,
    "AWS::CloudWatch::Alarm": Alarm,
    "AWS::Scheduler::Schedule": Schedule,
    "AWS::EC2::EIPAssociation": EIPAssociation,
    "AWS::EC2::SecurityGroupEgress": SecurityGroupEgressRule,
    "AWS::EC2::SecurityGroupIngress": SecurityGroupRule,
    "AWS::EC2::SubnetRouteTableAssociation": SubnetRouteTableAssociation,
    "AWS::SecretsManager::Secret": Secret,
}


def install():
    stock = parsing.resource_class_from_type

    def resource_class_from_type(name):
        return CustomResource if name.startswith("Custom::") else TYPES.get(name) or stock(name)

    parsing.resource_class_from_type = resource_class_from_type


def is_true(value):
    return str(value).lower() == "true"
