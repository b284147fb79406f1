"""An `aws` that misbehaves where a script says so.

    main(SCRIPT, AWS, ARGUMENT...)

Returns where nothing is wrong with this call, for whoever else answers it.

SCRIPT is a file of JSON that names faults by command and by the number of the call of that command, from 1 on:
`{"describe-stack-events": {"2": "throttle", "4-": "expire"}}`; `4-` is the fourth and all that follow. Beside
it lies a file that counts the calls.

The faults:
    throttle, expire, network,
    deny                          what AWS or `aws` would say; nothing is done
    hang                          nothing is done, and no answer comes
    kill                          killed before anything is done
    forget                        all is said to be well, and nothing is done
    lost, killed-late             it is done, but no answer comes, or the process dies before it can tell
    truncate, garbage             it is done, but half of the answer comes, or something else
    slow                          it is done, a second later
    repeat                        it is done, but the answer names itself as the page that comes after it

Who waits for an answer that does not come waits in vain until SCRIPT is gone, and no longer than ten minutes.
"""

import fcntl
import json
import os
import signal
import subprocess
import sys
import time

ERRORS = {
    "throttle": (254, "An error occurred (Throttling) when calling the {} operation (reached max retries: 2): Rate exceeded"),
    "expire": (
        254,
        "An error occurred (ExpiredToken) when calling the {} operation: "
        "The security token included in the request is expired",
    ),
    "deny": (254, "An error occurred (AccessDenied) when calling the {} operation: You are not allowed to"),
    "network": (255, 'Could not connect to the endpoint URL: "https://cloudformation.ap-northeast-1.amazonaws.com/"'),
}


def count(path, command):
    """How often this command has been called, this call included."""
    with open(path, "a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        counts = json.loads(file.read() or "{}")
        counts[command] = counts.get(command, 0) + 1
        file.truncate(0)
        file.write(json.dumps(counts))
    return counts[command]


def fault(script, command):
    try:
        with open(script) as file:
            faults = json.load(file).get(command, {})
    except FileNotFoundError:  # all is well since a moment ago
        return None
    number = count(script + ".counts", command)
    for calls, name in faults.items():
        first, dash, _ = calls.partition("-")
        if number == int(first) or dash and number > int(first):
            return name
    return None


def give_no_answer(script):
    end = time.monotonic() + 600
    while os.path.exists(script) and time.monotonic() < end:
        time.sleep(0.2)
    sys.exit(1)


def main(script, aws, *arguments):
    command = arguments[1] if len(arguments) > 1 else ""
    name = fault(script, command)
    if name is None:
        return
    if name in ERRORS:
        code, text = ERRORS[name]
        operation = "".join(word.capitalize() for word in command.split("-"))
        sys.stderr.write("\n" + text.format(operation) + "\n")
        sys.exit(code)
    if name == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if name == "forget":
        sys.exit(0)
    if name == "hang":
        give_no_answer(script)
    if name == "slow":
        time.sleep(1)
    if name in ("lost", "killed-late", "truncate", "garbage"):
        result = subprocess.run([aws, *arguments], stdout=subprocess.PIPE)
        if name == "lost":
            give_no_answer(script)
        if name == "killed-late":
            os.kill(os.getpid(), signal.SIGKILL)
        answer = result.stdout[: len(result.stdout) // 2] if name == "truncate" else b"<html>Sign in</html>\n"
        sys.stdout.buffer.write(answer)
        sys.exit(result.returncode)
    if name == "repeat":
        # The token is of this lie alone; the real command does not know it.
        known = [word for word in arguments if word not in ("--next-token", "the-same-again")]
        result = subprocess.run([aws, *known], stdout=subprocess.PIPE)
        if result.returncode == 0:
            answer = json.loads(result.stdout)
            answer["NextToken"] = "the-same-again"
            sys.stdout.write(json.dumps(answer))
        sys.exit(result.returncode)
    os.execv(aws, [aws, *arguments])
