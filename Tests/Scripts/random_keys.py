"""Presses keys and the mouse at random on the wizard of a rehearsal, as a cat would, and says what broke.

    python random_keys.py PROGRAM [KEYS] [SEED]     KEYS presses and clicks (200000); SEED repeats a run (1)

Each visit has another scenario, language, kind of terminal and size, which changes in between, too. A visit ends where keys end it, or
after some thousands. It counts as broken if the program dies by a signal, ends with a code that no table has, does not take its keys for
ten seconds, leaves the alternate screen, or is still there two seconds after SIGTERM. Prints what ended the visits, the longest wait for
the program to become quiet, and its largest size in memory; ends with 1 if something broke.
"""

import collections
import fcntl
import os
import pty
import random
import select
import signal
import struct
import sys
import tempfile
import termios
import time

SCENARIOS = (
    "happy quota quota-used image-pull-fails never-healthy rollback-fails delete-stuck throttled credentials-expire "
    "lost-network certificate-stuck release-fails kept-failure earlier-stack stuck-upgrade backup-fails behind drifted seed "
    "seed-copied several looks-denied"
).split()
TERMINALS = ["xterm-256color", "xterm-256color", "xterm", "screen-256color", "vt100", "linux"]
SIZES = [(24, 80), (20, 60), (40, 120), (60, 200), (10, 40), (24, 81), (3, 20)]
# In what is pressed the keys that lead on are more frequent than those that lead away.
MOVES = [b"\r", b"\r", b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1bOA", b"\x1bOB", b"\t", b"\x1b[Z", b"\x1b[5~", b"\x1b[6~",
         b"\x1b[H", b"\x1b[F", b"\x7f", b" ", b"\x1b"]
LETTERS = [bytes([code]) for code in range(0x21, 0x7F)]
WORDS = [b"203.0.113.0/24", b"gitlab", b"D", b"y", b"n", "ギットラボ".encode(), "é".encode(), b"\xff\xfe", b"\x1b[200~pasted\rtext\x1b[201~",
         b"\x1b[1;5C", b"\x1b[15~", b"\x1b[?1;2c", b"\x1b[24;80R", b"\x1b[999;999R", b"\x1b[<"]
CONTROLS = [bytes([code]) for code in (0x01, 0x02, 0x05, 0x07, 0x0C, 0x15, 0x17, 0x18, 0x19, 0x0B, 0x00)]
# A visit may end by these; 7 where AWS goes on, 130 by Ctrl-C, and by SIGINT itself where a third one meets the last words.
EXPECTED = {0, 1, 3, 4, 5, 6, 7, 8, 130, 143, 253, 254, -signal.SIGINT}

# Which number the other end of a terminal has; Python names it from 3.13 on.
TIOCGPTN = 0x80045430


def press(chance, rows, columns):
    """What one press or click sends."""
    kind = chance.random()
    if kind < 0.34:
        return chance.choice(MOVES)
    if kind < 0.66:
        return chance.choice(LETTERS)
    if kind < 0.72:
        return chance.choice(WORDS)
    if kind < 0.76:
        return chance.choice(CONTROLS)
    if kind < 0.761:
        return b"\x03"
    button = chance.choice([0, 0, 0, 1, 2, 32, 64, 65, 64, 65])
    row, column = chance.randint(1, rows + 2), chance.randint(1, columns + 2)
    return b"\x1b[<%d;%d;%d%s" % (button, column, row, chance.choice([b"M", b"M", b"m"]))


class Visit:
    """One run of the program in a terminal of its own."""

    def __init__(self, program, chance, home):
        self.size = chance.choice(SIZES)
        self.terminal = chance.choice(TERMINALS)
        arguments = [program, "--rehearse", "--speed", str(chance.choice([50, 1000])), "--scenario", chance.choice(SCENARIOS)]
        arguments += ["--lang", chance.choice(["en", "ja"])] + chance.choice([[], [], ["--ascii"], ["--color", "never"], ["--quick"]])
        self.name = " ".join(arguments[1:]) + f" ({self.terminal})"
        environment = {
            "HOME": home, "PATH": os.environ["PATH"], "TERM": self.terminal, "LC_ALL": chance.choice(["C.UTF-8", "C.UTF-8", "C"]),
        }
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            # What it is told to write goes where the visit's home goes.
            os.chdir(home)
            os.execve(program, arguments, environment)
        self.output = b""
        self.code = None
        self.resize(self.size)
        os.set_blocking(self.descriptor, False)

    def resize(self, size):
        self.size = size
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))

    def read(self, seconds):
        """Whether something came within that time; what came is thrown away but for its end."""
        if not select.select([self.descriptor], [], [], seconds)[0]:
            return False
        try:
            self.output = (self.output + os.read(self.descriptor, 1 << 16))[-4000:]
        except OSError:
            return False
        return True

    def send(self, data):
        """Whether the program took it within ten seconds."""
        limit = time.monotonic() + 10
        while data and time.monotonic() < limit:
            try:
                data = data[os.write(self.descriptor, data):]
            except BlockingIOError:
                self.read(0.01)
            except OSError:
                return True
        return not data

    def taken(self):
        """Seconds until the program had read all its keys, or nothing if it did not within ten."""
        start = time.monotonic()
        number = struct.unpack("I", fcntl.ioctl(self.descriptor, TIOCGPTN, b"\0" * 4))[0]
        while time.monotonic() - start < 10:
            self.read(0.002)
            try:
                terminal = os.open(f"/dev/pts/{number}", os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
                waiting = struct.unpack("i", fcntl.ioctl(terminal, termios.FIONREAD, b"\0" * 4))[0]
                os.close(terminal)
            except OSError:
                return time.monotonic() - start
            if waiting == 0 or self.ended() is not None:
                return time.monotonic() - start
        return None

    def ended(self):
        """Its exit code (a signal's is negative), or nothing while it runs."""
        if self.code is None:
            process, status = os.waitpid(self.process, os.WNOHANG)
            self.code = os.waitstatus_to_exitcode(status) if process else None
        return self.code

    def memory(self):
        """Its largest size so far, in MiB."""
        with open(f"/proc/{self.process}/status") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM")), 0) / 1024

    def finish(self):
        """Its exit code after SIGTERM, or nothing if it does not obey within two seconds."""
        os.kill(self.process, signal.SIGTERM)
        limit = time.monotonic() + 2
        while time.monotonic() < limit:
            self.read(0.01)
            code = self.ended()
            if code is not None:
                return code
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        return None


def main():
    program = os.path.abspath(sys.argv[1])
    keys = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    pressed, slowest, largest, ends, broken = 0, 0.0, 0.0, collections.Counter(), []
    start = time.monotonic()
    while pressed < keys:
        with tempfile.TemporaryDirectory() as home:
            visit = Visit(program, chance, home)
            visit.read(2)
            code, stuck = None, False
            for _ in range(chance.randint(5, 120)):
                presses = chance.randint(1, 60)
                rows, columns = visit.size
                stuck = not visit.send(b"".join(press(chance, rows, columns) for _ in range(presses)))
                pressed += presses
                wait = visit.taken()
                stuck = stuck or wait is None
                slowest = max(slowest, wait or 0)
                if chance.random() < 0.05:
                    visit.resize(chance.choice(SIZES))
                code = visit.ended()
                if code is not None or stuck or pressed >= keys:
                    break
                largest = max(largest, visit.memory())
            if code is None:
                code = None if stuck else visit.finish()
            while visit.read(0.01):
                pass
            if stuck:
                os.kill(visit.process, signal.SIGKILL)
                os.waitpid(visit.process, 0)
            restored = visit.terminal in ("vt100", "linux") or b"\x1b[?1049l" in visit.output
            ends["stuck" if stuck else code] += 1
            if code not in EXPECTED or not restored:
                broken.append(f"{'stuck' if stuck else code}{'' if restored else ', alternate screen left on'}: {visit.name}")
            os.close(visit.descriptor)
    print(f"{pressed} keys and clicks in {time.monotonic() - start:.0f} s, {sum(ends.values())} visits")
    print("ended with", ", ".join(f"{code}: {count}" for code, count in ends.most_common()))
    print(f"longest until its keys were taken {slowest * 1000:.0f} ms, largest {largest:.0f} MiB")
    print("\n".join(broken) or "nothing broke")
    sys.exit(1 if broken else 0)


main()
