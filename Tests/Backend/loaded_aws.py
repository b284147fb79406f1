"""Version 1 of the `aws` command, loaded once. Each call is a fork of the process that has it loaded.

    python loaded_aws.py serve NUMBER               takes calls at the open socket of this number, until its parent ends
    python -IS loaded_aws.py call SOCKET ARG...     is a call: prints and ends as `aws ARG...` does

What runs is the command's own code, in the caller's environment and directory and on the caller's streams. Only that it is
loaded is done beforehand: it takes two thirds of the time of a call, and the tests make a thousand calls.
"""

import json
import os
import signal
import socket
import struct
import sys
import threading
import time
import traceback

STREAMS = [0, 1, 2]
# What `aws` sets for itself when it is loaded.
OWN = ["AWS_DATA_PATH"]


def call(path, arguments):
    request = json.dumps({"arguments": arguments, "environment": dict(os.environ), "directory": os.getcwd()}).encode()
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(path)
        socket.send_fds(server, [struct.pack("!I", len(request))], STREAMS)
        server.sendall(request)
        code = server.recv(1)
    # Without a word of how it ended it was killed.
    return code[0] if code else 137


def answer(client, run):
    """In a process of its own: becomes what the caller is, and runs the command."""
    length, streams, _, _ = socket.recv_fds(client, 4, len(STREAMS))
    with client.makefile("rb") as stream:
        request = json.loads(stream.read(struct.unpack("!I", length)[0]))
    for own, theirs in zip(STREAMS, streams):
        os.dup2(theirs, own)
        os.close(theirs)
    own = {name: os.environ[name] for name in OWN if name in os.environ}
    os.environ.clear()
    os.environ.update(request["environment"] | own)
    os.chdir(request["directory"])
    sys.argv = ["aws", *request["arguments"]]
    threading.Thread(target=end_with, args=[client], daemon=True).start()
    try:
        code = run()
    except SystemExit as end:
        code = end.code
    sys.stdout.flush()
    sys.stderr.flush()
    client.sendall(bytes([code or 0]))


def end_with(client):
    """A caller that is killed takes its command along."""
    client.recv(1)
    os._exit(1)


def serve(number):
    parent = os.getppid()
    # Whoever calls meanwhile waits in line.
    from awscli import clidriver

    clidriver.create_clidriver()
    # Nobody but its caller asks how a call ended.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    threading.Thread(target=end_without, args=[parent], daemon=True).start()
    with socket.socket(fileno=number) as server:
        while True:
            client, _ = server.accept()
            if os.fork() == 0:
                server.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                try:
                    answer(client, clidriver.main)
                except Exception:
                    traceback.print_exc()
                finally:
                    os._exit(1)
            client.close()


def end_without(parent):
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "call":
        sys.exit(call(sys.argv[2], sys.argv[3:]))
    serve(int(sys.argv[2]))
