"""The list of GitLab's releases made new, from GitLab's own file of required stops and the tags of its image."""

import datetime
import json
import re
import urllib.request

STOPS = "https://gitlab.com/gitlab-org/gitlab/-/raw/master/config/upgrade_path.yml"
TAGS = "https://hub.docker.com/v2/repositories/gitlab/gitlab-ce/tags?page_size=100&name=-ce.0&ordering=last_updated"
# Of the tags, newest first: every line that is still mended is among them many times over.
PAGES = 4
# Days after which a list without news is said anew, with its day.
STALE = 30


def fetched(url):
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.read().decode()


def tags(url=TAGS):
    """The last release of each line, as ((major, minor, patch), day)."""
    last = {}
    for _ in range(PAGES):
        page = json.loads(fetched(url))
        for tag in page["results"]:
            version = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)-ce\.0", tag["name"])
            if version:
                numbers = tuple(map(int, version.groups()))
                day = (tag.get("tag_last_pushed") or tag["last_updated"])[:10]
                last[numbers[:2]] = max(last.get(numbers[:2], ((0, 0, 0), "")), (numbers, day))
        url = page.get("next")
        if not url:
            break
    return last


def stops(url=STOPS):
    """The lines that nobody may jump over, as (major, minor); without those that only some have to stop at."""
    entries = re.split(r"^- ", fetched(url), flags=re.MULTILINE)[1:]
    found = [re.match(r"major:\s*(\d+)\s*\n\s*minor:\s*(\d+)", entry) for entry in entries]
    if not found or None in found:
        raise SystemExit(f"{url} is not the file of required stops that is known")
    return sorted(
        (int(one[1]), int(one[2])) for one, entry in zip(found, entries) if "Conditional stop" not in entry
    )


def line(text):
    major, minor = text.split(".")[:2]
    return int(major), int(minor)


def after(stop):
    """The first line that only that stop leads to: a major version ends with its minor version 11."""
    return (stop[0] + 1, 0) if stop[1] >= 11 else (stop[0], stop[1] + 1)


def renewed(text, last, required, today):
    """The list with the last release of each line it has, with each newer line, and with what is required now."""
    old = json.loads(text)
    releases = {line(one["version"]): one for one in old["releases"]}
    newest = max(releases)
    seen = set()
    for key, (numbers, day) in last.items():
        known = releases.get(key)
        if key in releases or key > newest:
            version = ".".join(map(str, numbers))
            if known is None or tuple(map(int, known["version"].split("."))) <= numbers:
                releases[key] = {"version": version, "date": day}
                seen.add(key)
    newest = max(releases)
    # A stop that the list has stays, in the file or not: GitLab announces some before, and none is worth being jumped over.
    known = set(map(line, old["requiredStops"]))
    stops = sorted(known | {stop for stop in required if stop > min(known)})
    accepts = old["accepts"][:1] + [
        {"since": "%d.%d" % after(stop), "from": "%d.%d" % stop} for stop in stops if after(stop) <= newest
    ]
    rows = ",\n".join(
        f'    {{ "version": "{one["version"]}", "date": "{one["date"]}" }}'
        for _, one in sorted(releases.items(), reverse=True)
    )
    names = ", ".join('"%d.%d"' % stop for stop in stops)
    pairs = ",\n".join(f'    {{ "since": "{one["since"]}", "from": "{one["from"]}" }}' for one in accepts)
    new = re.sub(r'"asOf": "[^"]*"', f'"asOf": "{today}"', text)
    new = re.sub(r'"about": "[^"]*"', f'"about": "{about(releases, seen, today)}"', new)
    for key, value in (("releases", rows), ("requiredStops", f"    {names}"), ("accepts", pairs)):
        new = re.sub(rf'("{key}": \[\n).*?(\n  \])', lambda found: found[1] + value + found[2], new, flags=re.DOTALL)
    # Only the day is another one: that is worth a change once a month.
    age = (datetime.date.fromisoformat(today) - datetime.date.fromisoformat(old["asOf"])).days
    said = {"asOf": "", "about": ""}
    return text if age < STALE and json.loads(new) | said == old | said else new


def about(releases, seen, today):
    """What each release is known by: what was seen today, and what the list had before."""
    def named(keys):
        return ", ".join(releases[key]["version"] for key in sorted(keys, reverse=True))

    parts = ["Releases of GitLab Community Edition."]
    if seen:
        parts.append(f"Tags of its image at Docker Hub on {today}, with the day of their last push: {named(seen)}.")
    if releases.keys() - seen:
        parts.append(f"As the list had them before: {named(releases.keys() - seen)}.")
    parts.append(f"Required stops: GitLab's config/upgrade_path.yml of {today}, and those that the list had before.")
    return " ".join(parts)
