"""The built-in facts made new, from files as AWS, GitLab and Docker Hub hand them out (recordings/README.md)."""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
RECORDINGS = pathlib.Path(__file__).resolve().parent / "recordings"
sys.path.insert(0, str(ROOT / ".ci/facts"))

import prices
import releases

RELEASES = (ROOT / "Resources/Releases/gitlab-ce.json").read_text()
PRICES = """\
# A list.

as-of 2025-11-04

source feed-ecs 2025-10-27 a copy
source only-here 2024-01-01 another

sku fargate_x86_vcpu_hour vCPU-hour
0.05056 A only-here ap-northeast-1
0.04048 B feed-ecs us-east-1 us-east-2

sku alarm alarm-month
0.1 C feed-ecs us-east-1 ap-northeast-1
"""


def shim(service, **filters):
    with tempfile.TemporaryDirectory() as folder:
        words = [f"Type=TERM_MATCH,Field={field},Value={value}" for field, value in filters.items()]
        done = subprocess.run(
            [ROOT / ".ci/facts/aws", "pricing", "get-products", "--service-code", service, "--filters", *words, "--output", "json"],
            env=os.environ
            | {"PRICE_FILES": RECORDINGS.as_uri(), "PRICE_REGION": "ap-northeast-1", "PRICE_FOLDER": folder, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True, text=True, check=True,
        )
        return [json.loads(text) for text in json.loads(done.stdout)["PriceList"]]


class PriceFiles(unittest.TestCase):
    def test_answers_as_aws_does_from_the_files(self):
        found = shim("AmazonEC2", regionCode="ap-northeast-1", productFamily="NAT Gateway", operation="NatGateway")
        self.assertEqual(
            [one["product"]["attributes"]["usagetype"] for one in found], ["APN1-NatGateway-Hours", "APN1-NatGateway-Bytes"]
        )
        offers = found[0]["terms"]["OnDemand"].values()
        self.assertEqual([d["pricePerUnit"]["USD"] for o in offers for d in o["priceDimensions"].values()], ["0.0620000000"])
        self.assertEqual(shim("AmazonEC2", instanceType="m5.large"), [])
        self.assertEqual(len(shim("AmazonEC2", instanceType="t4g.nano")), 1)


class Prices(unittest.TestCase):
    def test_takes_what_was_found_and_leaves_the_rest_with_its_source(self):
        found = {("fargate_x86_vcpu_hour", "ap-northeast-1"): "0.0516", ("fargate_x86_vcpu_hour", "us-east-1"): "0.04048"}
        new, changed = prices.renewed(PRICES, found, complete=False, today="2026-11-30")
        self.assertEqual(changed, 1)
        self.assertIn("\nas-of 2025-11-04\n", new)
        self.assertIn("\n0.0516 = price-list-2026-11-30 ap-northeast-1\n", new)
        self.assertIn("\n0.04048 B feed-ecs us-east-2\n", new)
        self.assertIn("\n0.1 C feed-ecs us-east-1 ap-northeast-1\n", new)
        self.assertNotIn("source only-here", new)
        self.assertEqual(prices.regions_of(new), prices.regions_of(PRICES))

    def test_is_of_today_only_where_all_was_found(self):
        new, _ = prices.renewed(PRICES, {}, complete=True, today="2026-11-30")
        self.assertIn("\nas-of 2026-11-30\n", new)

    def test_leaves_a_list_that_is_fresh_and_right(self):
        self.assertEqual(prices.renewed(PRICES, {}, complete=True, today="2025-11-20"), (PRICES, 0))


class Releases(unittest.TestCase):
    def test_takes_the_last_of_each_line_and_the_lines_that_are_new(self):
        last = releases.tags((RECORDINGS / "tags.json").as_uri())
        stops = releases.stops((RECORDINGS / "upgrade_path.yml").as_uri())
        self.assertNotIn((17, 1), stops)
        new = json.loads(releases.renewed(RELEASES, last, stops, "2026-11-30"))
        old = json.loads(RELEASES)
        versions = [one["version"] for one in new["releases"]]
        self.assertEqual(versions[:3], ["19.4.0", "19.3.10", "19.2.9"])
        self.assertEqual(versions[3:], [one["version"] for one in old["releases"]][2:])
        self.assertEqual(new["requiredStops"], old["requiredStops"])
        self.assertEqual(new["accepts"], old["accepts"])
        self.assertEqual(new["asOf"], "2026-11-30")

    def test_opens_the_way_past_a_stop_once_the_line_behind_it_is_released(self):
        stops = releases.stops((RECORDINGS / "upgrade_path.yml").as_uri())
        new = json.loads(releases.renewed(RELEASES, {(19, 6): ((19, 6, 0), "2026-11-19")}, stops, "2026-11-30"))
        self.assertEqual(new["accepts"][-1], {"since": "19.6", "from": "19.5"})

    def test_writes_the_same_where_nothing_is_new(self):
        known = {tuple(map(int, one["version"].split(".")))[:2]: one for one in json.loads(RELEASES)["releases"]}
        last = {key: (tuple(map(int, one["version"].split("."))), one["date"]) for key, one in known.items()}
        day = datetime.date.fromisoformat(json.loads(RELEASES)["asOf"])
        for days, same in ((0, True), (7, True), (40, False)):
            later = (day + datetime.timedelta(days)).isoformat()
            new = releases.renewed(RELEASES, last, [], later)
            self.assertEqual(new == RELEASES, same)
            self.assertEqual(json.loads(new) | {"asOf": "", "about": ""}, json.loads(RELEASES) | {"asOf": "", "about": ""})

    def test_says_what_was_seen_and_what_was_only_kept(self):
        kept, newest = json.loads(RELEASES)["releases"][1:], "19.3.99"
        new = json.loads(releases.renewed(RELEASES, {(19, 3): ((19, 3, 99), "2026-11-19")}, [], "2026-11-30"))
        self.assertIn(f"Docker Hub on 2026-11-30, with the day of their last push: {newest}.", new["about"])
        self.assertIn(f"had them before: {', '.join(one['version'] for one in kept)}.", new["about"])
        nothing = json.loads(releases.renewed(RELEASES, {}, [], "2027-11-30"))
        self.assertNotIn("Docker Hub", nothing["about"])


if __name__ == "__main__":
    unittest.main()
