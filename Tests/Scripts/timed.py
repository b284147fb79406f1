"""Runs the tests, and says how long each part of them took.

    python timed.py swift test ARG...

Prints what the command prints; the times come before the last line of it, which stays the runner's own count. Tests run side
by side, also those of several targets: what they took in sum is more than the clock says.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict, deque

# Of the suites only those that a run waits for.
SLOWEST = 12
COUNT = "Test run with "


def run(command, stream):
    """Copies what it prints, but the runner's last word; returns that and the exit code."""
    last = []
    arguments = [*command, "--event-stream-output-path", stream, "--event-stream-version", "0"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        for line in process.stdout:
            if last or COUNT.encode() in line and b" after " in line:
                last.append(line)
            else:
                sys.stdout.buffer.write(line)
                sys.stdout.flush()
    return last, process.returncode


def measured(stream):
    """What each test took, in seconds, and when it ended, by target and suite.

    The runner tells when a test is in line, but only of the cases of those with arguments when they begin. It lets in so many at
    a time, and who comes first is let in first: that tells the rest.
    """
    with open(stream, encoding="utf-8") as lines:
        events = [record["payload"] for record in map(json.loads, lines) if record["kind"] == "event"]
    cases = Counter(event["testID"] for event in events if event["kind"] == "testCaseStarted")
    width = int(os.environ.get("SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH") or os.cpu_count())
    spans, line, begun = defaultdict(list), deque(), defaultdict(deque)
    for event in events:
        kind, test, now = event["kind"], event.get("testID"), event["instant"]["absolute"]
        # A suite is none, and has no function.
        if test is None or "/" not in test:
            continue
        if kind == "testStarted":
            line.extend([test] * max(1, cases[test]))
        elif kind == "testCaseStarted" or kind == "testEnded" and not cases[test] and not begun[test]:
            line.remove(test)
            begun[test].append(now)
        if kind == "testCaseEnded" or kind == "testEnded" and not cases[test]:
            # Such as `ScreensTests.DeployTests/keysAreTold()/DeployTests.swift:12:3`.
            target, _, rest = test.partition(".")
            spans[target, rest.split("/")[0]].append((now - begun[test].popleft(), now))
        while line and not cases[line[0]] and sum(map(len, begun.values())) < width:
            begun[line.popleft()].append(now)
    return spans


def table(title, spans, first, limit=None):
    print(f"{title:<54}{'cases':>6}{'took about':>13}{'done after':>13}")
    rows = [(sum(took for took, _ in parts), max(end for _, end in parts) - first, len(parts), name)
            for name, parts in spans.items()]
    for took, end, count, name in sorted(rows, reverse=True)[:limit]:
        print(f"  {name:<52}{count:>6}{took:>11.1f} s{end:>11.1f} s")


def main(command):
    with tempfile.TemporaryDirectory(prefix="gitlab-wizard-") as folder:
        stream = os.path.join(folder, "events")
        last, code = run(command, stream)
        spans = measured(stream) if os.path.exists(stream) else {}
    if spans:
        targets = defaultdict(list)
        for (target, _), parts in spans.items():
            targets[target] += parts
        first = min(end - took for parts in spans.values() for took, end in parts)
        print()
        table("Targets", targets, first)
        table(f"The {SLOWEST} slowest suites", {".".join(name): parts for name, parts in spans.items()}, first, SLOWEST)
        print()
    sys.stdout.flush()
    sys.stdout.buffer.writelines(last)
    # As a shell has it of a command that was killed.
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
