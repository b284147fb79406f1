"""Slow programs of Python, loaded once. Each call is a fork of the process that has its program loaded.

    python preloaded.py PROGRAM SOCKET      takes the calls of calling.py at the socket, until its parent ends

PROGRAM is one of
    aws        the command of the Python that this runs in: version 1 in ours, version 2 in that of the system
    account    local_aws.py

What runs is the program's own code, in the caller's environment and directory and on the caller's streams. Only that it is
loaded is done beforehand: it takes nine tenths of the time of an `aws`, of which the tests need thousands, and seconds of
an account, of which they need dozens.
"""

import gc
import importlib
import os
import signal
import socket
import sys
import threading
import time
import traceback

from calling import LENGTH, STREAMS

# What a program sets for itself when it is loaded.
OWN = ["AWS_DATA_PATH"]
SERVICES = [
    "acm", "backup", "budgets", "cloudformation", "cloudwatch", "ec2", "ecs", "efs", "elbv2", "iam", "lambda", "logs",
    "route53", "secretsmanager", "service-quotas", "ssm", "sts",
]
# Where moto has another name.
MODULES = {"lambda": "awslambda", "service-quotas": "servicequotas"}


def answer(client, run):
    """In a process of its own: becomes what the caller is, and runs the command."""
    length, streams, _, _ = socket.recv_fds(client, LENGTH, len(STREAMS))
    with client.makefile("rb") as stream:
        directory, count, *words = stream.read(int(length)).split(b"\0")
    arguments, environment = words[: int(count)], words[int(count) :]
    for own, theirs in zip(STREAMS, streams):
        os.dup2(theirs, own)
        os.close(theirs)
    own = {name: os.environ[name] for name in OWN if name in os.environ}
    os.environ.clear()
    os.environb.update(word.split(b"=", 1) for word in environment)
    os.environ.update(own)
    os.chdir(directory)
    sys.argv = ["aws", *map(os.fsdecode, arguments)]
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
    program = importlib.import_module("awscli.clidriver")
    driver = program.create_clidriver()
    commands = driver._get_command_table()
    for service in SERVICES:
        # The first of its commands takes along the pages, and what is waited for, of all.
        next(iter(commands[service]._get_command_table().values())).arg_table
    warm(driver.session)
    # What the file of settings says of plug-ins is asked for by the driver.
    driver.session._config = None
    if hasattr(program, "AWSCLIEntryPoint"):
        return lambda: program.AWSCLIEntryPoint(driver).main(sys.argv[1:])
    return driver.main


def warm(session):
    """Reads what a client of each service is made of into the memory of the loader, by a session that has only that in common."""
    package = type(session).__module__
    other = importlib.import_module(package).Session()
    other.register_component("data_loader", session.get_component("data_loader"))
    for service in SERVICES:
        other.create_client(service, region_name="us-east-1", aws_access_key_id="none", aws_secret_access_key="none")


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
    serve({"aws": load_aws, "account": load_account}[sys.argv[1]], sys.argv[2])
