"""cfn-lint over many templates in many regions, errors and warnings alike, in one process for each processor.

    python lint.py FOLDER REGION...

Prints each finding on a line, then how much was judged; ends with 1 if anything was found.
"""

import gc
import multiprocessing
import pathlib
import sys

from cfnlint.config import ConfigMixIn
from cfnlint.decode.decode import decode_str
from cfnlint.runner import Runner, run_template_by_data

import meetings


class Linter:
    def __init__(self, folder, regions):
        self.regions = regions
        self.templates = {path.name: path.read_text() for path in sorted(pathlib.Path(folder).glob("*.yaml"))}
        self.chosen = meetings.covering(self.templates)
        self.rules = Runner(self.config).rules

    @property
    def config(self):
        """A new one each time: it remembers the template it was used for."""
        return ConfigMixIn(regions=self.regions)

    def findings(self, name):
        document, faults = decode_str(self.templates[name])
        matches = faults or run_template_by_data(document, self.config, self.rules)
        return [f"{name}:{m.linenumber}: {m.rule.id} {m.message}" for m in matches]


def findings(name):
    return linter.findings(name)


if __name__ == "__main__":
    linter = Linter(sys.argv[1], sys.argv[2:])
    # The processes are copies of this one as it is now, and the collector need not go through what it has again and again.
    gc.collect()
    gc.freeze()
    with multiprocessing.get_context("fork").Pool() as pool:
        found = sorted(sum(pool.imap_unordered(findings, linter.chosen), []))
    print(*found, sep="\n", end="\n" if found else "")
    print(
        f"{len(found)} findings in {len(linter.templates)} templates for {len(linter.regions)} regions,"
        f" by way of {len(linter.chosen)}"
    )
    sys.exit(1 if found or not linter.templates else 0)
