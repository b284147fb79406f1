"""Copies a program and writes into the copy what commit it was made of, so that no other commit has to compile anything.

    python stamp.py PROGRAM COMMIT COPY

COMMIT is a file with what .ci/commit prints. The place is the text that Sources/CResources/stamp.c leaves blank.
"""

import os
import pathlib
import sys

# As it stands there.
MARK = b"@(#)gitlab-wizard made of: "
WIDTH = 64


def main(program, commit, copy):
    words = pathlib.Path(commit).read_text().split()[:2]
    text = " ".join(words).encode()
    parts = pathlib.Path(program).read_bytes().split(MARK + b" " * WIDTH)
    if len(parts) != 2 or len(text) > WIDTH:
        sys.exit(f"stamp.py: {program} has {len(parts) - 1} places for a commit, or ‘{text.decode()}’ is too long for it")
    new = pathlib.Path(f"{copy}.new")
    new.parent.mkdir(parents=True, exist_ok=True)
    new.write_bytes(parts[0] + MARK + text.ljust(WIDTH) + parts[1])
    new.chmod(0o755)
    os.replace(new, copy)


if __name__ == "__main__":
    main(*sys.argv[1:])
