"""Makes the built-in facts new, from where they come from; what changes is for somebody to read before it is taken.

    python facts.py releases
    python facts.py prices PROGRAM [FILES]

PROGRAM is a gitlab-wizard, which asks for the prices; FILES is where AWS's price list files are, else AWS. Says what changed and
what could not be asked. Nobody publishes the zones in a form for programs: of them only the age is said.
"""

import datetime
import json
import pathlib
import sys

import price_files
import prices
import releases

RESOURCES = pathlib.Path(__file__).resolve().parent.parent.parent / "Resources"


def today():
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()


def replace(path, new):
    if path.read_text() == new:
        print(f"{path.name}: nothing new")
        return
    path.write_text(new)
    print(f"{path.name}: changed")


def renew_releases(resources=RESOURCES):
    path = resources / "Releases/gitlab-ce.json"
    replace(path, releases.renewed(path.read_text(), releases.tags(), releases.stops(), today()))


def renew_prices(program, files=price_files.FILES, resources=RESOURCES):
    path = resources / "Prices/prices.txt"
    text = path.read_text()
    found, left = prices.answers(program, prices.regions_of(text), files)
    new, changed = prices.renewed(text, found, not left, today())
    replace(path, new)
    print(f"{len(found)} prices found, {changed} of them changed")
    for one in left:
        print(f"stays as it was: {one}")


def tell_zones(resources=RESOURCES):
    zones = json.loads((resources / "Zones/zones.json").read_text())
    age = (datetime.date.fromisoformat(today()) - datetime.date.fromisoformat(zones["asOf"])).days
    print(f"zones.json is {age} days old; to be looked at by hand:")
    for fact in zones.values():
        if isinstance(fact, dict):
            print(f"  {fact['source']}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["releases"]:
            renew_releases()
        case ["prices", program, *files]:
            renew_prices(program, *files)
            tell_zones()
        case _:
            sys.exit(__doc__)
