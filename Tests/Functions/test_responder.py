"""The responder with the four modules that Lambda gives it played by small doubles."""

import importlib.util
import io
import pathlib
import sys
import types
import unittest
from contextlib import redirect_stdout

FUNCTIONS = pathlib.Path(__file__).resolve().parents[2] / "Resources" / "Functions"


class ClientError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.response = {"Error": {"Code": code}}


class Context:
    """Time left, as it is told at each question."""

    def __init__(self, *seconds):
        self.seconds = list(seconds)

    def get_remaining_time_in_millis(self):
        return self.seconds.pop(0) * 1000


class AWS:
    """Answers invocations from a list, and remembers what it was asked."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.calls = []

    def _next(self, call):
        self.calls.append(call)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def invoke(self, FunctionName):
        return self._next(("invoke", FunctionName))

    def revoke_security_group_ingress(self, GroupId, IpPermissions):
        return self._next(("ingress", GroupId, IpPermissions))

    def revoke_security_group_egress(self, GroupId, IpPermissions):
        return self._next(("egress", GroupId, IpPermissions))


def answer(text, failed=False):
    return {"Payload": io.BytesIO(text.encode()), **({"FunctionError": "Unhandled"} if failed else {})}


class ResponderTests(unittest.TestCase):
    def load(self, aws):
        self.sent = []

        def send(event, context, status, data, name, noEcho=False, reason=None):
            self.sent.append((status, name, reason))

        def module(name, **names):
            made = types.ModuleType(name)
            made.__dict__.update(names)
            return made

        doubles = {
            "boto3": module("boto3", client=lambda name, config=None: aws),
            "cfnresponse": module("cfnresponse", SUCCESS="SUCCESS", FAILED="FAILED", send=send),
            "botocore": module("botocore"),
            "botocore.config": module("botocore.config", Config=lambda **options: options),
            "botocore.exceptions": module("botocore.exceptions", ClientError=ClientError),
        }
        before = {name: sys.modules.get(name) for name in doubles}
        sys.modules.update(doubles)
        try:
            spec = importlib.util.spec_from_file_location("responder", FUNCTIONS / "responder.py")
            responder = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(responder)
        finally:
            for name, old in before.items():
                if old is None:
                    del sys.modules[name]
                else:
                    sys.modules[name] = old
        self.pauses = []
        responder.time = types.SimpleNamespace(sleep=self.pauses.append)
        return responder

    def run_job(self, aws, kind, context=None, **properties):
        event = {"RequestType": kind, "LogicalResourceId": "Directories", "ResourceProperties": properties}
        with redirect_stdout(io.StringIO()):
            self.load(aws).handler(event, context)
        return self.sent

    def test_answers_when_the_directories_are_made(self):
        aws = AWS(answer("{}"))
        sent = self.run_job(aws, "Create", Job="makeDirectories", FunctionName="init")
        self.assertEqual(sent, [("SUCCESS", "Directories", None)])
        self.assertEqual(aws.calls, [("invoke", "init")])

    def test_tries_again_while_the_mount_target_is_not_there(self):
        aws = AWS(answer('{"errorMessage": "no mount"}', failed=True), ClientError("EFSMountTimeout"), answer("{}"))
        sent = self.run_job(aws, "Create", Context(270, 230), Job="makeDirectories", FunctionName="init")
        self.assertEqual(sent, [("SUCCESS", "Directories", None)])
        self.assertEqual(self.pauses, [10, 10])

    def test_says_why_before_its_own_time_is_up(self):
        aws = AWS(answer('{"errorMessage": "no mount"}', failed=True))
        sent = self.run_job(aws, "Create", Context(129), Job="makeDirectories", FunctionName="init")
        self.assertEqual(sent, [("FAILED", "Directories", "The directories could not be made: no mount")])

    def test_answers_a_deletion_at_once(self):
        aws = AWS()
        self.assertEqual(
            self.run_job(aws, "Delete", Job="makeDirectories", FunctionName="init"),
            [("SUCCESS", "Directories", None)],
        )
        self.assertEqual(aws.calls, [])

    def test_runs_again_on_an_update(self):
        aws = AWS(answer("{}"))
        self.run_job(aws, "Update", Job="makeDirectories", FunctionName="init")
        self.assertEqual(len(aws.calls), 1)

    def test_empties_the_default_security_group(self):
        aws = AWS({}, {})
        sent = self.run_job(aws, "Create", Job="emptyDefaultSecurityGroup", SecurityGroupId="sg-1")
        self.assertEqual([call[:2] for call in aws.calls], [("ingress", "sg-1"), ("egress", "sg-1")])
        self.assertEqual(sent[0][0], "SUCCESS")

    def test_an_empty_default_security_group_is_fine(self):
        aws = AWS(ClientError("InvalidPermission.NotFound"), ClientError("InvalidPermission.NotFound"))
        sent = self.run_job(aws, "Create", Job="emptyDefaultSecurityGroup", SecurityGroupId="sg-1")
        self.assertEqual(sent[0][0], "SUCCESS")

    def test_a_role_that_is_not_known_yet_is_waited_for(self):
        for refused in ([ClientError("UnauthorizedOperation")], [{}, ClientError("AuthFailure")]):
            aws = AWS(*refused, ClientError("InvalidPermission.NotFound"), {})
            job = {"Job": "emptyDefaultSecurityGroup", "SecurityGroupId": "sg-1"}
            self.assertEqual(self.run_job(aws, "Create", Context(270), **job), [("SUCCESS", "Directories", None)])
            self.assertEqual(self.pauses, [10])
            self.assertEqual(aws.answers, [])

    def test_a_refusal_that_stays_is_told(self):
        aws = AWS(ClientError("Denied"), ClientError("Denied"))
        sent = self.run_job(aws, "Create", Context(140, 129), Job="emptyDefaultSecurityGroup", SecurityGroupId="s")
        self.assertEqual(sent, [("FAILED", "Directories", "The default security group could not be emptied: Denied")])

    def test_an_unknown_job_is_told(self):
        self.assertEqual(self.run_job(AWS(), "Create", Job="what")[0][0], "FAILED")


if __name__ == "__main__":
    unittest.main()
