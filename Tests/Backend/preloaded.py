"""Slow programs of Python, loaded once. Each call is a fork of the process that has its program loaded.

    python preloaded.py serve PROGRAM SOCKET      takes calls at the socket, until its parent ends
    python -IS preloaded.py call SOCKET ARG...    is a call: prints and ends as PROGRAM ARG... does; so does call() here

PROGRAM is one of
    aws        version 1 of the command
    account    local_aws.py

What runs is the program's own code, in the caller's environment and directory and on the caller's streams. Only that it is
loaded is done beforehand: it takes two thirds of the time of an `aws`, of which the tests need a thousand, and seconds of
an account, of which they need dozens.
"""

import gc
import importlib
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
# What a program sets for itself when it is loaded.
OWN = ["AWS_DATA_PATH"]
# How long a call waits for the process that is to take it.
PATIENCE = 60
SERVICES = [
    "acm", "backup", "budgets", "cloudformation", "cloudwatch", "ec2", "ecs", "efs", "elbv2", "iam", "lambda", "logs",
    "route53", "secretsmanager", "service-quotas", "ssm", "sts",
]
# Where moto has another name.
MODULES = {"lambda": "awslambda", "service-quotas": "servicequotas"}


def call(path, arguments):
    request = json.dumps({"arguments": arguments, "environment": dict(os.environ), "directory": os.getcwd()}).encode()
    with socket.socket(socket.AF_UNIX) as server:
        connect(server, path)
        socket.send_fds(server, [struct.pack("!I", len(request))], STREAMS)
        server.sendall(request)
        code = server.recv(1)
    # Without a word of how it ended it was killed.
    return code[0] if code else 137


def connect(server, path):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return server.connect(path)
        except FileNotFoundError:
            if time.monotonic() > end:
                raise
            time.sleep(0.02)


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


def serve(load, path):
    threading.Thread(target=end_without, args=[os.getppid(), path], daemon=True).start()
    with socket.socket(socket.AF_UNIX) as server:
        # Whoever calls while it loads waits in line; whoever finds a socket without a listener need not wait.
        server.bind(path + ".new")
        server.listen(64)
        os.rename(path + ".new", path)
        run = load()
        # The collector need not go through what is loaded, page by page, in each fork.
        gc.collect()
        gc.freeze()
        # Nobody but its caller asks how a call ended.
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        while True:
            client, _ = server.accept()
            if os.fork() == 0:
                server.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                try:
                    answer(client, run)
                except Exception:
                    traceback.print_exc()
                finally:
                    os._exit(1)
            client.close()


def load_aws():
    """What each command needs, and the models of the services; of the caller's settings nothing is read before the fork."""
    driver = importlib.import_module("awscli.clidriver").create_clidriver()
    driver._get_command_table()
    for service in SERVICES:
        driver.session.get_service_model(service)
    return driver.main


def load_account():
    """All of moto that the accounts use. Our own part reads the environment when it is loaded: after the fork."""
    importlib.import_module("moto.moto_server.werkzeug_app")
    for service in SERVICES:
        importlib.import_module(f"moto.{MODULES.get(service, service)}.urls")
    return lambda: importlib.import_module("local_aws").main()


def end_without(parent, path):
    while os.getppid() == parent:
        time.sleep(1)
    os.unlink(path)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "call":
        sys.exit(call(sys.argv[2], sys.argv[3:]))
    serve({"aws": load_aws, "account": load_account}[sys.argv[2]], sys.argv[3])
