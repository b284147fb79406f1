"""How much an account may have and how it is set up, as far as moto does not say: quotas, plan, what blocks traffic."""

import json
import os

import operations
from moto.cloudformation.responses import CloudFormationResponse
from moto.core.exceptions import AccessDeniedError
from moto.core.responses import ActionResult
from moto.ec2.responses import EC2Response
from moto.iam.responses import IamResponse
from moto.servicequotas.exceptions import NoSuchResource
from moto.servicequotas.responses import ServiceQuotasResponse

# What the account was told once; of file systems it has what everybody has.
QUOTAS = {
    "vpc": {"L-F678F1CE": 20, "L-A4707A72": 20, "L-FE5A380F": 20, "L-0EA8095F": 60},
    "ec2": {"L-0263D0A3": 20, "L-1216C47A": 32},
    "fargate": {"L-3032A538": 32},
    "elasticfilesystem": {},
    "acm": {"L-F141DD1D": 2500},
}
DEFAULTS = {"L-848C634D": 1000}


def install():
    for call in (list_service_quotas, get_aws_default_service_quota):
        setattr(ServiceQuotasResponse, call.__name__, call)
    IamResponse.simulate_principal_policy = simulate_principal_policy
    CloudFormationResponse.describe_account_limits = describe_account_limits
    CloudFormationResponse.describe_events = describe_events
    for call in (describe_vpc_block_public_access_options, describe_account_vpc_encryption_control):
        setattr(EC2Response, call.__name__, call)


def simulate_principal_policy(self):
    """Where LOCAL_AWS_DENIES is set: whoever asks may do everything but that; else nobody may ask."""
    denied = os.environ.get("LOCAL_AWS_DENIES")
    if denied is None:
        raise AccessDeniedError(self.current_account, "iam:SimulatePrincipalPolicy")
    results = [
        {
            "EvalActionName": name,
            "EvalResourceName": "*",
            "EvalDecision": "explicitDeny" if name in denied.split(",") else "allowed",
        }
        for name in self._get_param("ActionNames", [])
    ]
    return ActionResult({"EvaluationResults": results, "IsTruncated": False})


def quota(service, code, value):
    return {"ServiceCode": service, "QuotaCode": code, "Value": float(value), "Unit": "None", "Adjustable": True}


def list_service_quotas(self):
    service = json.loads(self.body)["ServiceCode"]
    if service not in QUOTAS:
        raise NoSuchResource
    # LOCAL_AWS_QUOTAS gives some of them another value.
    changed = dict(pair.split("=") for pair in os.environ.get("LOCAL_AWS_QUOTAS", "").split(",") if pair)
    return json.dumps({"Quotas": [quota(service, code, changed.get(code, it)) for code, it in QUOTAS[service].items()]})


def get_aws_default_service_quota(self):
    asked = json.loads(self.body)
    if asked["QuotaCode"] not in DEFAULTS:
        raise NoSuchResource
    return json.dumps({"Quota": quota(asked["ServiceCode"], asked["QuotaCode"], DEFAULTS[asked["QuotaCode"]])})


def describe_account_limits(self):
    return ActionResult({"AccountLimits": [{"Name": "StackLimit", "Value": 2000}]})


def describe_events(self):
    """What CloudFormation's validation warns of, without failing: LOCAL_AWS_WARN has the logical ids, each with its reason."""
    events = [
        {
            "EventId": str(number),
            "EventType": "VALIDATION_ERROR",
            "LogicalResourceId": name,
            "ResourceType": "AWS::EC2::EIP",
            "Timestamp": "2026-11-29T00:00:00Z",
            "ValidationFailureMode": "WARN",
            "ValidationName": "SERVICE_QUOTA_VALIDATION",
            "ValidationStatus": "FAILED",
            "ValidationStatusReason": reason,
        }
        for number, (name, reason) in enumerate(operations.injected("LOCAL_AWS_WARN").items())
    ]
    return ActionResult({"OperationEvents": events})


def describe_vpc_block_public_access_options(self):
    options = {
        "AwsAccountId": self.current_account,
        "AwsRegion": self.region,
        "State": "default-state",
        "InternetGatewayBlockMode": os.environ.get("LOCAL_AWS_INTERNET_BLOCK", "off"),
        "ManagedBy": "account",
        "ExclusionsAllowed": "allowed",
    }
    return ActionResult({"VpcBlockPublicAccessOptions": options})


def describe_account_vpc_encryption_control(self):
    control = {"State": "default-state", "Mode": "unmanaged", "ManagedBy": "account"}
    return ActionResult({"AccountVpcEncryptionControl": control})


class Plans:
    """WSGI middleware for a service that moto has not: the plan of the account."""

    def __init__(self, application):
        self.application = application

    def __call__(self, environ, start_response):
        if not environ.get("HTTP_X_AMZ_TARGET", "").endswith(".GetAccountPlanState"):
            return self.application(environ, start_response)
        body = json.dumps({"accountId": "123456789012", "accountPlanType": "PAID", "accountPlanStatus": "ACTIVE"})
        start_response("200 OK", [("Content-Type", "application/x-amz-json-1.0"), ("Content-Length", str(len(body)))])
        return [body.encode()]
