"""Copies a program and writes into the copy what commit it was made of, so that no other commit has to compile anything.

    python stamp.py PROGRAM COMMIT COPY

COMMIT is a file with what .ci/commit prints. The place is the text that Sources/CResources/stamp.c leaves blank. What tells in which
folder it was built is taken out: the compiler's hashes of its modules, which it reads from object files alone, and the linker's id of the
whole, which is that of the copy then.
"""

import hashlib
import os
import pathlib
import struct
import sys

# As it stands there.
MARK = b"@(#)gitlab-wizard made of: "
WIDTH = 64
HASHES = b".swift_modhash"
BUILD_ID = b".note.gnu.build-id"
# Of a note, before what it says: three lengths and "GNU".
NOTE_HEAD = 16


def sections(program):
    """Where each section is, as (start, end); of an ELF file of 64 bits, little-endian, as both architectures have it."""
    (table,) = struct.unpack_from("<Q", program, 0x28)
    size, count, names = struct.unpack_from("<HHH", program, 0x3A)
    heads = [struct.unpack_from("<II4Q", program, table + size * index) for index in range(count)]
    found = {}
    for name, _, _, _, start, length in heads:
        at = heads[names][4] + name
        found[bytes(program[at : program.index(b"\0", at)])] = (start, start + length)
    return found


def without_folder(program):
    program = bytearray(program)
    places = sections(program)
    blank = [places[HASHES]] if HASHES in places else []
    if BUILD_ID in places:
        start, end = places[BUILD_ID]
        blank.append((start + NOTE_HEAD, end))
    for start, end in blank:
        program[start:end] = bytes(end - start)
    if BUILD_ID in places:
        start, end = blank[-1]
        program[start:end] = hashlib.sha256(program).digest()[: end - start]
    return program


def main(program, commit, copy):
    words = pathlib.Path(commit).read_text().split()[:2]
    text = " ".join(words).encode()
    parts = pathlib.Path(program).read_bytes().split(MARK + b" " * WIDTH)
    if len(parts) != 2 or len(text) > WIDTH:
        sys.exit(f"stamp.py: {program} has {len(parts) - 1} places for a commit, or ‘{text.decode()}’ is too long for it")
    new = pathlib.Path(f"{copy}.new")
    new.parent.mkdir(parents=True, exist_ok=True)
    new.write_bytes(without_folder(parts[0] + MARK + text.ljust(WIDTH) + parts[1]))
    new.chmod(0o755)
    os.replace(new, copy)


if __name__ == "__main__":
    main(*sys.argv[1:])
