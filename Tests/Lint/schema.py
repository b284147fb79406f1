"""Whether the JSON Schemas of a folder take its files taken-*.yaml and refuse its files refused-*.yaml.

    python schema.py FOLDER

Says for each schema how many it took and refused rightly, and ends with 1 if it was wrong about any.
"""

import json
import pathlib
import sys

import jsonschema
import yaml


def main():
    folder = pathlib.Path(sys.argv[1])
    wrong = 0
    for path in sorted(folder.glob("*.json")):
        schema = json.loads(path.read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        right = {"taken": 0, "refused": 0}
        for file in sorted(folder.glob("*.yaml")):
            kind = file.name.split("-")[0]
            errors = [error.message for error in validator.iter_errors(yaml.safe_load(file.read_text()))]
            if (not errors) == (kind == "taken"):
                right[kind] += 1
            else:
                wrong += 1
                print(f"{path.name}: {file.name} is {'refused' if errors else 'taken'}", *errors, sep="\n  ")
        print(f"{right['taken']} taken, {right['refused']} refused")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
