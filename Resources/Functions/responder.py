"""Runs the jobs that CloudFormation has no resource for, and answers it whatever happens.

It must stay outside the VPC: the answer goes to S3, which has no route from inside while the
network is being made or deleted.
"""

import json
import time

import boto3
import cfnresponse
from botocore.config import Config
from botocore.exceptions import ClientError

PAUSE_SECONDS = 10
LONGEST_TRY_SECONDS = 60


class JobFailed(Exception):
    pass


def make_directories(properties):
    config = Config(read_timeout=LONGEST_TRY_SECONDS, retries={"total_max_attempts": 1})
    answer = boto3.client("lambda", config=config).invoke(FunctionName=properties["FunctionName"])
    text = answer["Payload"].read().decode()
    if "FunctionError" in answer:
        raise JobFailed(json.loads(text).get("errorMessage", text))


def empty_default_security_group(properties):
    client = boto3.client("ec2")
    group = properties["SecurityGroupId"]
    rules = (
        (client.revoke_security_group_ingress, {"UserIdGroupPairs": [{"GroupId": group}]}),
        (client.revoke_security_group_egress, {"IpRanges": [{"CidrIp": "0.0.0.0/0"}]}),
    )
    for revoke, peers in rules:
        try:
            revoke(GroupId=group, IpPermissions=[{"IpProtocol": "-1", **peers}])
        except ClientError as error:
            if error.response["Error"]["Code"] != "InvalidPermission.NotFound":
                raise


def run(job, failure, properties, context):
    # AWS does not know a role everywhere for some seconds after it was made, nor reach a mount target.
    while True:
        try:
            return job(properties)
        except Exception as error:
            reason = f"{failure}: {error}"
        print(reason)
        if context.get_remaining_time_in_millis() < (2 * LONGEST_TRY_SECONDS + PAUSE_SECONDS) * 1000:
            raise JobFailed(reason)
        time.sleep(PAUSE_SECONDS)


JOBS = {
    "makeDirectories": (make_directories, "The directories could not be made"),
    "emptyDefaultSecurityGroup": (empty_default_security_group, "The default security group could not be emptied"),
}


def handler(event, context):
    properties = event["ResourceProperties"]
    name = event.get("PhysicalResourceId") or event["LogicalResourceId"]
    status, reason = cfnresponse.SUCCESS, None
    try:
        # What the jobs did goes away with the file system and the VPC.
        if event["RequestType"] != "Delete":
            run(*JOBS[properties["Job"]], properties, context)
    except Exception as error:
        # An answer has 4096 bytes at most, and a character takes up to six of them.
        status, reason = cfnresponse.FAILED, str(error)[:500]
    cfnresponse.send(event, context, status, {}, name, reason=reason)
