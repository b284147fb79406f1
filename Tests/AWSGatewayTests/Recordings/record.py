"""Records what a real `aws` prints, against moto and against a server that only refuses.

    moto_server -H 127.0.0.1 -p 0        # prints its URL
    python3 record.py URL_OF_MOTO /usr/bin/aws v2 OUTPUT_DIRECTORY

Each file is a list of calls in order: arguments, exit status, stdout, stderr. The path of a request file is written as file://REQUEST.
"""
import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import urllib.request

MOTO, AWS, VERSION, OUT = sys.argv[1], sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4])
REGION = "ap-northeast-1"
ENDING = ["--output", "json", "--region", REGION, "--cli-read-timeout", "20", "--cli-connect-timeout", "5"]
SILENT = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")} | {
    "AWS_PAGER": "", "AWS_EC2_METADATA_DISABLED": "true", "AWS_RETRY_MODE": "standard",
    "AWS_CONFIG_FILE": "/nonexistent/config", "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent/credentials",
}
SIGNED_IN = SILENT | {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
TEMPLATE = """AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  RootEmail: {Type: String}
  Odd: {Type: String}
Resources:
  Logs:
    Type: AWS::Logs::LogGroup
    Properties: {LogGroupName: !Ref RootEmail}
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: %s}
Outputs:
  LogGroupName: {Value: !Ref Logs}
"""
PLAIN = "Resources: {Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: plain}}}"
calls = []


def run(arguments, endpoint=MOTO, environment=SIGNED_IN, ending=ENDING):
    extra = ["--endpoint-url", endpoint] if endpoint else []
    done = subprocess.run([AWS, *arguments, *ending, *extra], env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True)
    return done


def record(arguments, **options):
    done = run(arguments, **options)
    shown = ["file://REQUEST" if word.startswith("file://") else word for word in arguments]
    calls.append({"arguments": shown + options.get("ending", ENDING), "exit": done.returncode,
                  "stdout": done.stdout, "stderr": done.stderr})
    return json.loads(done.stdout) if done.returncode == 0 and done.stdout.lstrip().startswith("{") else {}


def save(name):
    (OUT / f"{VERSION}-{name}.json").write_text(json.dumps(calls, indent=1, ensure_ascii=False) + "\n")
    calls.clear()


def make(*arguments):
    done = run(list(arguments))
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout) if done.stdout.strip() else {}


def account():
    ec2 = lambda *words: make("ec2", *words)
    vpc = ec2("create-vpc", "--cidr-block", "10.9.0.0/16")["Vpc"]["VpcId"]
    ec2("create-tags", "--resources", vpc, "--tags", "Key=Name,Value=shared")
    subnets = {}
    for index, (name, zone) in enumerate([("public", "a"), ("private", "a"), ("implicit", "c"), ("isolated", "c")]):
        subnet = ec2("create-subnet", "--vpc-id", vpc, "--cidr-block", f"10.9.{index}.0/24",
                     "--availability-zone", REGION + zone)["Subnet"]["SubnetId"]
        ec2("create-tags", "--resources", subnet, "--tags", f"Key=Name,Value={name}")
        subnets[name] = subnet
    gateway = ec2("create-internet-gateway")["InternetGateway"]["InternetGatewayId"]
    ec2("attach-internet-gateway", "--internet-gateway-id", gateway, "--vpc-id", vpc)
    nat = ec2("create-nat-gateway", "--subnet-id", subnets["public"])["NatGateway"]["NatGatewayId"]
    main = ec2("describe-route-tables", "--filters", f"Name=vpc-id,Values={vpc}")["RouteTables"][0]["RouteTableId"]
    routes = {"public": ("--gateway-id", gateway), "private": ("--nat-gateway-id", nat), "isolated": None}
    ec2("create-route", "--route-table-id", main, "--destination-cidr-block", "0.0.0.0/0", "--gateway-id", gateway)
    for name, target in routes.items():
        table = ec2("create-route-table", "--vpc-id", vpc)["RouteTable"]["RouteTableId"]
        ec2("associate-route-table", "--route-table-id", table, "--subnet-id", subnets[name])
        if target:
            ec2("create-route", "--route-table-id", table, "--destination-cidr-block", "0.0.0.0/0", *target)
    make("route53", "create-hosted-zone", "--name", "example.com", "--caller-reference", "one")
    make("route53", "create-hosted-zone", "--name", "internal.example", "--caller-reference", "two",
         "--vpc", f"VPCRegion={REGION},VPCId={vpc}", "--hosted-zone-config", "PrivateZone=true")
    secret = make("secretsmanager", "create-secret", "--name", "root", "--secret-string", "Planted-Secret-1234")["ARN"]

    record(["--version"], endpoint=None, ending=[])
    record(["configure", "get", "region"], endpoint=None)
    record(["sts", "get-caller-identity"])
    record(["ec2", "describe-vpcs"])
    record(["ec2", "describe-subnets", "--filters", f"Name=vpc-id,Values={vpc}"])
    record(["ec2", "describe-route-tables", "--filters", f"Name=vpc-id,Values={vpc}"])
    record(["route53", "list-hosted-zones"])
    record(["secretsmanager", "get-secret-value", "--secret-id", secret])
    save("account")


def change_set(kind, name, description):
    request = {
        "StackName": "gitlab", "ChangeSetName": name, "ChangeSetType": kind, "TemplateBody": TEMPLATE % description,
        "Parameters": [{"ParameterKey": "RootEmail", "ParameterValue": "admin@example.com"},
                       {"ParameterKey": "Odd", "ParameterValue": "file:///etc/passwd"}],
        "Capabilities": ["CAPABILITY_IAM"], "Tags": [{"Key": "owner", "Value": "ren"}], "ClientToken": name,
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(request, file)
        file.flush()
        return record(["cloudformation", "create-change-set", "--cli-input-json", "file://" + file.name])


def stack():
    cloudformation = lambda *words: record(["cloudformation", *words])
    cloudformation("describe-stacks", "--stack-name", "gitlab")
    made = change_set("CREATE", "first", "one")
    cloudformation("describe-change-set", "--change-set-name", made["Id"])
    cloudformation("execute-change-set", "--change-set-name", made["Id"], "--no-disable-rollback",
                   "--client-request-token", "token-1")
    cloudformation("describe-stacks", "--stack-name", "gitlab")
    cloudformation("describe-stack-events", "--stack-name", made["StackId"], "--no-paginate")
    save("create")

    # An empty change set, in the two shapes in which AWS refuses one.
    # moto gives the first only to a template without parameters.
    make("cloudformation", "create-stack", "--stack-name", "plain", "--template-body", PLAIN)
    same = make("cloudformation", "create-change-set", "--stack-name", "plain", "--change-set-name", "same",
                "--change-set-type", "UPDATE", "--template-body", PLAIN)["Id"]
    cloudformation("describe-change-set", "--change-set-name", same)
    cloudformation("delete-change-set", "--change-set-name", same)
    change_set("UPDATE", "second", "one")
    save("nothing-to-update")

    cloudformation("delete-stack", "--stack-name", made["StackId"], "--client-request-token", "token-2")
    save("delete")


class Refusing(http.server.BaseHTTPRequestHandler):
    """Answers the stack named X with the error X; pages of events for any other."""

    REFUSALS = {
        "throttled": (400, "Throttling", "Rate exceeded"),
        "expired": (403, "ExpiredToken", "The security token included in the request is expired"),
        "unknown-key": (403, "InvalidClientTokenId", "The security token included in the request is invalid."),
        "denied": (403, "AccessDenied", "User: arn:aws:iam::123456789012:user/u is not authorized to perform: "
                   "cloudformation:DescribeStackEvents on resource: arn:aws:cloudformation:x:1:stack/denied/* because no "
                   "identity-based policy allows the cloudformation:DescribeStackEvents action"),
        "broken": (503, "ServiceUnavailable", "Service is unavailable"),
    }

    def log_message(self, *_):
        pass

    def do_POST(self):
        query = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        name, token = query["StackName"][0], query.get("NextToken", ["1"])[0]
        if name in self.REFUSALS:
            status, code, message = self.REFUSALS[name]
            body = f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error></ErrorResponse>"
            return self.answer(status, body)
        page = int(token)
        members = "".join(self.event(name, number) for number in range(13 - page * 3, 10 - page * 3, -1))
        more = "" if page == 3 else f"<NextToken>{page + 1}</NextToken>"
        result = f"<DescribeStackEventsResult><StackEvents>{members}</StackEvents>{more}</DescribeStackEventsResult>"
        self.answer(200, f"<DescribeStackEventsResponse>{result}</DescribeStackEventsResponse>")

    def event(self, stack, number):
        return (f"<member><StackId>{stack}</StackId><EventId>event-{number}</EventId><StackName>gitlab</StackName>"
                f"<LogicalResourceId>R{number}</LogicalResourceId><PhysicalResourceId>p-{number}</PhysicalResourceId>"
                f"<ResourceType>AWS::EC2::VPC</ResourceType><Timestamp>2026-01-02T03:04:{number:02d}.123Z</Timestamp>"
                f"<ResourceStatus>CREATE_COMPLETE</ResourceStatus><ClientRequestToken>token-1</ClientRequestToken></member>")

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())


def troubles():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    here = f"http://127.0.0.1:{server.server_address[1]}"
    events = lambda name: ["cloudformation", "describe-stack-events", "--stack-name", name, "--no-paginate"]
    for name in Refusing.REFUSALS:
        record(events(name), endpoint=here)
    record(events("anonymous"), environment=SILENT)
    record(events("nowhere"), endpoint=None, ending=["--output", "json"])
    record(events("unreachable"), endpoint="http://127.0.0.1:1")
    record(events("profile") + ["--profile", "nobody"])
    record(["cloudformation", "describe-stack-events", "--no-such-option"])
    save("troubles")
    for token in [None, "2", "3"]:
        record(events("arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1")
               + (["--next-token", token] if token else []), endpoint=here)
    save("pages")


urllib.request.urlopen(urllib.request.Request(MOTO + "/moto-api/reset", method="POST"))
account()
stack()
troubles()
