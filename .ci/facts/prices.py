"""The list of prices made new: the program asks for each region, and what it was told takes the place of what the list had."""

import datetime
import json
import os
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
# Days after which the same prices are said anew, with their day.
STALE = 30
# Columns of a line of prices.
WIDTH = 100


def asked(program, region, files):
    """What came of asking for a region: the file that the program keeps."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "HOME": folder,
            "PATH": f"{HERE}:{os.environ['PATH']}",
            "PRICE_FILES": files,
            "PRICE_REGION": region,
            "PRICE_FOLDER": folder,
            "PYTHONDONTWRITEBYTECODE": "1",
            "AWS_ACCESS_KEY_ID": "none",
            "AWS_SECRET_ACCESS_KEY": "none",
            "GITLAB_WIZARD_AWS_TIMEOUT": "3600",
        }
        command = [program, "cost", "--refresh", "--json", "--region", region, "--access.allowedCidrs", "203.0.113.0/24"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        kept = pathlib.Path(folder) / f".cache/gitlab-wizard/prices-{region}.json"
        if not kept.exists():
            raise SystemExit(f"no price of {region} was found: {done.stderr.strip()}")
        return json.loads(kept.read_text())


def answers(program, regions, files):
    """Prices by region and by thing, and what has to stay although it was asked for."""
    prices, left = {}, []
    for region in regions:
        for line in asked(program, region, files)["lines"]:
            if line.get("price") is not None:
                prices[line["sku"], region] = line["price"]
            elif line.get("kept") != "noRecipe":
                left.append(f"{line['sku']} {region}: {line.get('kept')}")
    return prices, left


def renewed(text, prices, complete, today):
    """The list with these prices, each with its source; the old list where nothing differs and it is not stale."""
    source = f"price-list-{today}"
    head, body, changed, used = [], [], 0, set()
    blocks = text.split("\nsku ")
    old_day = next(line.split()[1] for line in blocks[0].splitlines() if line.startswith("as-of "))
    for block in blocks[1:]:
        title, *lines = block.strip("\n").splitlines()
        sku = title.split()[0]
        by_price = {}
        stay = []
        for line in lines:
            price, confidence, origin, *regions = line.split()
            for region in regions:
                new = prices.get((sku, region))
                if new is None:
                    stay.append((price, confidence, origin, region))
                    used.add(origin)
                    continue
                changed += float(new) != float(price)
                by_price.setdefault(new, []).append(region)
        rows = [row for price, regions in by_price.items() for row in rows_of(f"{price} = {source}", regions)]
        grouped = {}
        for price, confidence, origin, region in stay:
            grouped.setdefault((price, confidence, origin), []).append(region)
        rows += [row for key, regions in grouped.items() for row in rows_of(" ".join(key), regions)]
        body.append("\n".join([f"sku {title}", *rows]))
    age = (datetime.date.fromisoformat(today) - datetime.date.fromisoformat(old_day)).days
    if not changed and age < STALE:
        return text, changed
    for line in blocks[0].splitlines():
        words = line.split()
        if line.startswith("as-of ") and complete:
            line = f"as-of {today}"
        if line.startswith("source ") and words[1] not in used:
            continue
        head.append(line)
    last = max(index for index, line in enumerate(head) if line.startswith(("source ", "as-of ")))
    new = f"source {source} {today} AWS's price list files, pricing.us-east-1.amazonaws.com/offers/v1.0/aws"
    head.insert(last + 1, new if head[last].startswith("source ") else f"\n{new}")
    return "\n".join(head).rstrip("\n") + "\n\n" + "\n\n".join(body) + "\n", changed


def rows_of(front, regions):
    """As many lines as it takes, each whole and none much longer than the list's others."""
    rows = [front]
    for region in regions:
        if len(f"{rows[-1]} {region}") > WIDTH:
            rows.append(front)
        rows[-1] += f" {region}"
    return rows


def regions_of(text):
    rows = [line.split()[3:] for line in text.splitlines() if line[:1].isdigit()]
    return sorted({region for row in rows for region in row})
