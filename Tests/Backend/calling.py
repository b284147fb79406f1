"""A call of a program that preloaded.py has loaded.

    python -IS calling.py SOCKET ARG...      prints and ends as PROGRAM ARG... does; so does call() here

Imports next to nothing: a call has a Python of its own, whose start it waits for.
"""

import _socket
import os
import sys
import time

STREAMS = [0, 1, 2]
# How long a call waits for the process that is to take it.
PATIENCE = 60
# Digits of the length of what follows.
LENGTH = 8


def call(path, arguments):
    words = [os.getcwdb(), b"%d" % len(arguments), *map(os.fsencode, arguments)]
    request = b"\0".join(words + [name + b"=" + value for name, value in os.environb.items()])
    server = connect(path)
    streams = b"".join(stream.to_bytes(4, sys.byteorder) for stream in STREAMS)
    server.sendmsg([b"%*d" % (LENGTH, len(request))], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, streams)])
    server.sendall(request)
    code = server.recv(1)
    # Without a word of how it ended it was killed.
    return code[0] if code else 137


def connect(path):
    end = time.monotonic() + PATIENCE
    while True:
        server = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            server.connect(path)
            return server
        except FileNotFoundError:
            if time.monotonic() > end:
                raise
            time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(call(sys.argv[1], sys.argv[2:]))
