"""What of the workflows can be told without GitHub: keys, jobs that wait for each other, files, targets of make, and shell.

    python workflows.py

actionlint knows more and looks in check.yml (`make lint-workflows`); it is fetched from GitHub, which not every machine reaches.
"""

import pathlib
import re
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
KEYS = {
    "workflow": "name run-name on permissions env defaults concurrency jobs",
    "job": "name permissions needs if runs-on snapshot environment concurrency outputs env defaults steps timeout-minutes strategy "
    "continue-on-error container services uses with secrets",
    "step": "id if name uses run working-directory shell with env continue-on-error timeout-minutes",
}
TARGETS = set(re.findall(r"^([\w./-]+):(?!=)", (ROOT / "Makefile").read_text(), re.MULTILINE)) | {"build/gitlab-wizard"}


def unknown(kind, found, where):
    for key in sorted(map(str, set(found) - set(KEYS[kind].split()))):
        yield f"{where}: {key} is no key of a {kind}"


def faults(workflow):
    yield from unknown("workflow", workflow, "workflow")
    jobs = workflow["jobs"]
    for name, job in jobs.items():
        yield from unknown("job", job, name)
        needs = job.get("needs", [])
        for other in [needs] if isinstance(needs, str) else needs:
            if other not in jobs:
                yield f"{name}: needs {other}, which is no job"
        if ("uses" in job) == ("steps" in job) or ("uses" in job) == ("runs-on" in job):
            yield f"{name}: a job has a runner and steps, or is another workflow"
        if "uses" not in job and "timeout-minutes" not in job:
            yield f"{name}: has no timeout"
        if str(job.get("uses", "")).startswith("./") and not (ROOT / job["uses"]).is_file():
            yield f"{name}: {job['uses']} is not here"
        for number, step in enumerate(job.get("steps", []), 1):
            where = f"{name}, step {number}"
            yield from unknown("step", step, where)
            if ("uses" in step) == ("run" in step):
                yield f"{where}: either uses or run"
            yield from faults_of_shell(step.get("run", ""), where)


def faults_of_shell(script, where):
    for target in re.findall(r"(?m)(?:^|[;&|])\s*make (?:--[\w-]+ )*([a-z][\w./-]*)", script):
        if target not in TARGETS:
            yield f"{where}: make knows no {target}"
    # As GitHub calls it; what it puts in for an expression is some word.
    words = re.sub(r"\$\{\{.*?\}\}", "word", script)
    found = subprocess.run(
        [pathlib.Path(sys.executable).parent / "shellcheck", "--shell=bash", "--exclude=SC2016", "-"], input=words, capture_output=True, text=True
    )
    if script and found.returncode:
        yield f"{where}: {found.stdout.strip()}"


def main():
    files = sorted((ROOT / ".github/workflows").glob("*.yml"))
    found = []
    for file in files:
        # YAML 1.1 takes the key `on` for true.
        workflow = {"on" if key is True else key: value for key, value in yaml.safe_load(file.read_text()).items()}
        found += [f"{file.name}: {fault}" for fault in faults(workflow)]
    print("\n".join(found), end="\n" if found else "")
    sys.exit(1 if found or not files else 0)


if __name__ == "__main__":
    main()
