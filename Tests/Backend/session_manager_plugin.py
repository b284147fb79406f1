"""The Session Manager plugin as `aws` meets it, for sessions of inner_sessions.py: what it runs, it runs on this machine.

    main(STATE, ARGUMENT...)

As the real one (aws/session-manager-plugin) it ends with 0 whatever the command ended with, says its own words on stdout, ends at the
end of its input, takes the terminal out of its line mode and does not bring it back, and passes on the signals of keys as bytes.

STATE is a file that a test may write: `dies` has it end by SIGKILL in the middle, `fails` with 1, `hangs` never.
"""

import base64
import fcntl
import json
import os
import pty
import select
import shlex
import signal
import subprocess
import sys
import termios

VERSION = "1.2.764.0"


def say(words):
    os.write(1, words.encode())


def main(state, *arguments):
    if arguments == ("--version",):
        return say(VERSION + "\n")
    if not arguments:
        return say(
            "\nThe Session Manager plugin was installed successfully. Use the AWS CLI to start a session.\n\n"
        )
    session = json.loads(arguments[0])
    mood = open(state).read().strip() if os.path.exists(state) else ""
    if mood == "fails":
        sys.exit(1)
    say(f"\nStarting session with SessionId: {session['sessionId']}\n")
    subprocess.run(["stty", "cbreak", "-echo"], check=False)
    command = base64.urlsafe_b64decode(session["streamUrl"].rsplit("/", 1)[1]).decode()
    relay(shlex.split(command), mood)
    say(f"\n\nExiting session with sessionId: {session['sessionId']}.\n\n")


def relay(command, mood):
    child, inner = pty.fork()
    if child == 0:
        # `aws` ignores them, but a container is no child of it.
        for number in [signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP]:
            signal.signal(number, signal.SIG_DFL)
        os.execvp(command[0], command)
    size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8) if os.isatty(0) else b"\x64\0\x2c\x01\0\0\0\0"
    fcntl.ioctl(inner, termios.TIOCSWINSZ, size)
    for number, byte in [(signal.SIGINT, b"\x03"), (signal.SIGQUIT, b"\x1c"), (signal.SIGTSTP, b"\x1a")]:
        signal.signal(number, lambda *_, byte=byte: os.write(inner, byte))
    while True:
        ready, _, _ = select.select([0, inner], [], [])
        if inner in ready:
            try:
                said = os.read(inner, 65536)
            except OSError:
                break
            if not said:
                break
            os.write(1, said)
            if mood == "dies":
                os.kill(os.getpid(), signal.SIGKILL)
            if mood == "hangs":
                signal.pause()
        if 0 in ready:
            try:
                typed = os.read(0, 65536)
            except OSError:
                typed = b""
            if not typed:
                return say("\nCannot perform start session: EOF\n")
            os.write(inner, typed)
