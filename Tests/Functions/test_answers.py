"""What CloudFormation gets, byte for byte: the responder with the module that Lambda puts beside it, and a server for S3."""

import http.server
import json
import threading
import types
import unittest
import unittest.mock
from contextlib import redirect_stdout
from io import StringIO

# AWS's own, as its documentation has it.
from moto.packages.cfnresponse import cfnresponse

import test_responder

STACK = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1b2c3d4e"


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_PUT(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.received.append((self.path, self.headers["content-type"], body))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class AnswerTests(unittest.TestCase):
    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
        self.server.received = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def tearDown(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, kind, aws, **more):
        """The one request that a call of the function leads to."""
        responder = test_responder.ResponderTests().load(aws)
        event = {
            "RequestType": kind,
            "ResponseURL": f"http://127.0.0.1:{self.server.server_port}/answer?signature=a%2Fb",
            "StackId": STACK,
            "RequestId": "5e6f",
            "LogicalResourceId": "Directories",
            "ResourceProperties": {"Job": "makeDirectories", "FunctionName": "init", "FileSystemId": "fs-1"},
            **more,
        }
        context = types.SimpleNamespace(log_stream_name="stream", get_remaining_time_in_millis=lambda: 1000)
        with unittest.mock.patch.object(responder, "cfnresponse", cfnresponse), redirect_stdout(StringIO()):
            responder.handler(event, context)
        ((path, content_type, body),) = self.server.received
        self.assertEqual((path, content_type), ("/answer?signature=a%2Fb", ""))
        return body

    def expected(self, status, reason, name="Directories"):
        return (
            f'{{"Status": "{status}", "Reason": "{reason}", "PhysicalResourceId": "{name}", "StackId": "{STACK}", '
            f'"RequestId": "5e6f", "LogicalResourceId": "Directories", "NoEcho": false, "Data": {{}}}}'
        ).encode()

    SEEN = "See the details in CloudWatch Log Stream: stream"

    def test_a_creation(self):
        aws = test_responder.AWS(test_responder.answer("{}"))
        self.assertEqual(self.answer("Create", aws), self.expected("SUCCESS", self.SEEN))

    def test_an_update_keeps_the_name(self):
        aws = test_responder.AWS(test_responder.answer("{}"))
        body = self.answer("Update", aws, PhysicalResourceId="Older", OldResourceProperties={"FileSystemId": "fs-0"})
        self.assertEqual(body, self.expected("SUCCESS", self.SEEN, "Older"))

    def test_a_deletion_asks_aws_nothing(self):
        body = self.answer("Delete", test_responder.AWS(), PhysicalResourceId="Directories")
        self.assertEqual(body, self.expected("SUCCESS", self.SEEN))

    def test_a_failure_says_why(self):
        aws = test_responder.AWS(test_responder.answer('{"errorMessage": "no mount"}', failed=True))
        reason = "The directories could not be made: no mount"
        self.assertEqual(self.answer("Create", aws), self.expected("FAILED", reason))

    def test_the_longest_reason_fits_into_an_answer(self):
        aws = test_responder.AWS(test_responder.ClientError("あ" * 3000))
        body = self.answer("Create", aws)
        self.assertEqual(json.loads(body)["Status"], "FAILED")
        self.assertLessEqual(len(body), 4096)


if __name__ == "__main__":
    unittest.main()
