"""What it costs to follow a deployment, and how late its end is known: the program with a real `aws`, and an account on this
machine.

    python following.py PROGRAM [SECONDS]     SECONDS for which CloudFormation works on the long deployment (60)

Prints, for each `aws` that is found:
    end known     from the stack's last event to the line that tells of it, and to the end of the program: the median of
                  deployments that the engine makes in an instant, at a walk, and of the long one
    long          its `aws` processes and the seconds of a processor that they and the program took, by operation
The account has its own clock in the events; it is this machine's. Whatever else the machine does is in the delays.
"""

import collections
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timezone

HERE = os.path.dirname(os.path.abspath(__file__))
ACCOUNT = os.path.join(HERE, "..", "Backend", "local_aws.py")
COMMANDS = [os.path.join(os.path.dirname(sys.executable), "aws"), "/usr/bin/aws"]
# The waves in which the engine makes the resources of these answers.
WAVES = 9
ANSWERS = ["--stack.name", "gitlab", "--access.allowedCidrs", "203.0.113.0/24", "--region", "ap-northeast-1"]
# How often the short ones are measured.
TIMES = 3


class Account:
    """An account of its own for one deployment, with an `aws` in front of it that writes down each call."""

    def __init__(self, command, delay):
        self.directory = tempfile.TemporaryDirectory()
        self.log = os.path.join(self.directory.name, "calls")
        self.server = subprocess.Popen(
            [sys.executable, "-B", ACCOUNT],
            env=os.environ | {"LOCAL_AWS_DELAY": str(delay)},
            stdout=subprocess.PIPE,
            text=True,
        )
        url = self.server.stdout.readline().strip()
        binaries = os.path.join(self.directory.name, "bin")
        os.mkdir(binaries)
        wrapper = os.path.join(binaries, "aws")
        with open(wrapper, "w") as file:
            file.write(f'#!/bin/sh\necho "$2" >> "{self.log}"\nexec {command} "$@" --endpoint-url {url}\n')
        os.chmod(wrapper, 0o755)
        settings = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "XDG_"))}
        self.environment = settings | {
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_EC2_METADATA_DISABLED": "true",
            "HOME": self.directory.name,
            "PATH": f"{binaries}:{settings['PATH']}",
        }

    def calls(self):
        with open(self.log) as file:
            return collections.Counter(file.read().split())

    def close(self):
        self.server.kill()
        self.server.wait()
        self.directory.cleanup()


def deploy(program, command, delay):
    """A deployment from its order to the end of the program."""
    account = Account(command, delay)
    try:
        before, start = spent(), time.time()
        process = subprocess.Popen(
            [program, "deploy", "--yes", "--accept-risk", "http", "--json", "--lang", "en", *ANSWERS],
            env=account.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        ended = known = first = None
        status = ""
        for line in process.stdout:
            event = json.loads(line)
            if event["type"] == "event":
                first = first or moment(event["time"])
                if event["resourceType"] == "AWS::CloudFormation::Stack" and event["status"].endswith("_COMPLETE"):
                    ended, known = moment(event["time"]), time.time()
            if event["type"] == "result":
                status = event["status"]
        errors = process.stderr.read()
        process.wait()
        if status != "CREATE_COMPLETE":
            sys.exit(f"{status or 'nothing'} came of it\n{errors}")
        return {
            "seconds": ended - first,
            "known": known - ended,
            "over": time.time() - ended,
            "all": time.time() - start,
            "processor": spent() - before,
            "calls": account.calls(),
        }
    finally:
        account.close()


def spent():
    """Seconds of a processor that processes of ours have taken which have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc).timestamp()


def report(name, runs):
    def median(key):
        return statistics.median(run[key] for run in runs)

    print(
        f"{name:<28} {median('seconds'):7.0f} s   end known after {median('known'):4.1f} s, program over after"
        f" {median('over'):4.1f} s   {sum(median_calls(runs).values()):3} aws processes,"
        f" {median('processor'):5.1f} s of a processor"
    )


def median_calls(runs):
    names = {name for run in runs for name in run["calls"]}
    return {name: int(statistics.median(run["calls"][name] for run in runs)) for name in names}


def main():
    program = os.path.abspath(sys.argv[1])
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60
    for command in filter(os.path.exists, COMMANDS):
        version = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
        print((version.stdout or version.stderr).split()[0])
        report("in an instant", [deploy(program, command, 0.01) for _ in range(TIMES)])
        report("at a walk", [deploy(program, command, 2) for _ in range(TIMES)])
        long = deploy(program, command, seconds / WAVES)
        report("long", [long])
        print("  " + ", ".join(f"{name} {count}" for name, count in long["calls"].most_common()))


if __name__ == "__main__":
    main()
