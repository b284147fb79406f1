"""Whether policies allow what a deployment asked of AWS, and what the CloudFormation registry wants for its templates.

    python coverage.py CALLS POLICIES TEMPLATE...

CALLS is a JSON list of {"service", "operation", "stack"}, POLICIES one of policies that somebody has all at once.
Then each statement is dropped in turn: something has to be lacking then. Ends with 1 if anything was found.
"""

import json
import pathlib
import re
import sys

import rights

# What neither a local account is asked for nor the registry lists, and where it is said.
SAID_ELSEWHERE = {
    "backup:ListRecoveryPointsByBackupVault": "which copies a vault has, asked past the local account",
    "backup:StartBackupJob": "a copy before a change, which is asked past the local account",
    "cloudformation:DescribeEvents": "why a change set failed",
    "cloudformation:TagResource": "stack tags",
    "ec2:GetManagedPrefixListEntries": "routes to a list of prefixes, of which the network before has none",
    "iam:SimulatePrincipalPolicy": "whether rights are there",
    "secretsmanager:GetSecretValue": "the password of root, where somebody wants to see it",
    "servicequotas:GetServiceQuota": "what CloudFormation itself looks at for quotas",
    "ssm:GetParameters": "the image of the NAT instance, which EC2 looks up",
}
# The second is newer than the lists of actions: no policy could name it, and without an answer nothing is claimed.
NEEDS_NO_RIGHT = {"sts:GetCallerIdentity", "ec2:DescribeAccountVpcEncryptionControl"}
SIGNED_AS = {"monitoring": "cloudwatch"}
ACCOUNT = "arn:aws:cloudformation:ap-northeast-1:123456789012"


def asked(calls):
    """Each right that a call takes, with the stack it is about."""
    for call in calls:
        action = f"{SIGNED_AS.get(call['service'], call['service'])}:{call['operation']}"
        if action not in NEEDS_NO_RIGHT:
            yield action, call.get("stack")


def is_allowed(statements, action, stack):
    for statement in statements:
        if not rights.allows({"Statement": [statement]}, action):
            continue
        if stack is None:
            return True
        arn = stack if stack.startswith("arn:") else f"{ACCOUNT}:stack/{stack}/id"
        if any(rights.meet(pattern, arn) for pattern in rights.listed(statement["Resource"])):
            return True
    return False


def lacking(statements, wanted):
    return sorted({action for action, stack in wanted if not is_allowed(statements, action, stack)})


def main():
    calls, policies = (json.loads(pathlib.Path(path).read_text()) for path in sys.argv[1:3])
    templates = [pathlib.Path(path).read_text() for path in sys.argv[3:]]
    # Several policies are printed as one object, by their names.
    single = [one for policy in policies for one in ([policy] if "Statement" in policy else policy.values())]
    statements = [statement for policy in single for statement in policy["Statement"]]
    called = set(asked(calls))
    lacks = lacking(statements, called)
    types = {found for text in templates for found in re.findall(r"^    Type: (AWS::\S+)", text, re.MULTILINE)}
    listed = {(action, None) for name in types for action in rights.registry(name)} | {(a, None) for a in SAID_ELSEWHERE}
    # What the table leaves out with a reason is judged by policies.py.
    wanted = called | {(action, stack) for action, stack in listed if is_allowed(statements, action, stack)}
    sids = sorted({statement["Sid"] for statement in statements})
    unnoticed = [sid for sid in sids if not lacking([s for s in statements if s["Sid"] != sid], wanted)]
    for action in lacks:
        print(f"lacks {action}")
    for sid in unnoticed:
        print(f"nobody misses {sid}")
    print(f"{len(called)} rights asked for, {len(wanted)} wanted, {len(sids)} statements, {len(lacks)} lacking")
    sys.exit(1 if lacks or unnoticed else 0)


if __name__ == "__main__":
    main()
