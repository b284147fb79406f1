"""AWS's price list files, which anybody may fetch: one for each service and region.

https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/using-the-aws-price-list-bulk-api-fetching-price-list-files-manually.html
"""

import codecs
import fcntl
import gzip
import json
import pathlib
import urllib.error
import urllib.request

FILES = "https://pricing.us-east-1.amazonaws.com"


class Reader:
    """JSON that is read piece by piece: the file of EC2 is some 400 MB for a region, nine tenths of it reservations."""

    def __init__(self, stream):
        self.stream = stream
        self.decode = codecs.getincrementaldecoder("utf-8")().decode
        self.text = ""
        self.at = 0

    def more(self):
        piece = self.stream.read(1 << 20)
        if not piece:
            raise ValueError("the file ends too early")
        self.text = self.text[self.at :] + self.decode(piece)
        self.at = 0

    def skip_past(self, mark):
        while (found := self.text.find(mark, self.at)) < 0:
            self.at = max(self.at, len(self.text) - len(mark))
            self.more()
        self.at = found + len(mark)

    def skip(self, characters):
        while True:
            while self.at < len(self.text) and self.text[self.at] in characters:
                self.at += 1
            if self.at < len(self.text):
                return self.text[self.at]
            self.more()

    def value(self):
        while True:
            try:
                value, self.at = json.JSONDecoder().raw_decode(self.text, self.at)
                return value
            except json.JSONDecodeError:
                self.more()

    def entries(self, name):
        """Each key and value of the object of that name, which comes after what was read so far."""
        self.skip_past(f'"{name}"')
        self.skip(" \r\n\t:")
        self.skip_past("{")
        while self.skip(" \r\n\t,") != "}":
            key = self.value()
            self.skip(" \r\n\t:")
            yield key, self.value()


def read(stream):
    """The products on demand, each with its terms as GetProducts gives them."""
    reader = Reader(stream)
    # Of instances, only those of the family that a stack may have.
    kept = {
        sku: product
        for sku, product in reader.entries("products")
        if product["attributes"].get("instanceType", "t4g.").startswith("t4g.")
    }
    terms = {sku: offers for sku, offers in reader.entries("OnDemand") if sku in kept}
    return [{"product": kept[sku], "terms": {"OnDemand": terms[sku]}} for sku in kept if sku in terms]


def products(files, service, region, folder):
    """What `read` finds, from the folder where it was read before."""
    known = pathlib.Path(folder) / f"{service}-{region}.json"
    # The program asks several things at once; the first of them fetches, the others wait for it.
    with open(known.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return json.loads(known.read_text()) if known.exists() else fetched(files, service, region, known)


def fetched(files, service, region, known):
    url = f"{files}/offers/v1.0/aws/{service}/current/{region}/index.json"
    request = urllib.request.Request(url, headers={"Accept-Encoding": "gzip"})
    try:
        with urllib.request.urlopen(request, timeout=300) as answer:
            packed = answer.headers.get("Content-Encoding") == "gzip"
            found = read(gzip.GzipFile(fileobj=answer) if packed else answer)
    except urllib.error.URLError as error:
        # A service that has no file for a region has no prices there.
        if getattr(error, "code", None) not in (403, 404) and not isinstance(error.reason, FileNotFoundError):
            raise
        found = []
    known.write_text(json.dumps(found))
    return found


def has(product, wanted):
    """As TERM_MATCH: the whole value, whatever its case. An attribute that the file lacks is no match."""
    attributes = product["product"]["attributes"] | {"productFamily": product["product"].get("productFamily", "")}
    return all(attributes.get(field, "").lower() == value.lower() for field, value in wanted.items())
