"""Reads the annotated pages, has their blocks measured by the Java extractor, and labels each block by the annotated text."""
import base64
import bisect
import gzip
import hashlib
import io
import json
import re
import struct
import subprocess
import tarfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from urllib.parse import urlsplit

import numpy as np

TOKEN = re.compile(r"\w+", re.UNICODE)


@dataclass
class Page:
    """A page: where it is from, its annotated text, and after measuring its blocks with their features and labels."""
    set: str
    id: str
    url: str
    html: bytes
    truth: str
    loose: tuple = ()
    texts: list = None
    rows: np.ndarray = None
    labels: np.ndarray = None
    weights: np.ndarray = None
    covered: float = 0.0

    @property
    def host(self):
        host = (urlsplit(self.url).hostname or "").lower()
        return host[4:] if host.startswith("www.") else host

    @property
    def fold(self):
        return hashlib.sha256(("fold:" + self.host).encode()).digest()[0] % 5


def tokens(text):
    return TOKEN.findall(text.lower())


def known_parts(pages, usable):
    """Two parts of the pages whose host has pages in both: by URL, so that a model trained without one part has seen
    other pages of the hosts in it but none of its pages."""
    hosts = defaultdict(lambda: defaultdict(list))
    teaching = {p.url for p in usable}
    for page in pages:
        hosts[page.host][page.url].append(page)
    parts = {}
    for urls in hosts.values():
        order = sorted(urls, key=lambda url: (url not in teaching, url))
        seen = {part for part, url in ((i % 2, url) for i, url in enumerate(order)) if url in teaching}
        parts.update((url, i % 2) for i, url in enumerate(order) if 1 - i % 2 in seen)
    return parts


def members(archive):
    with tarfile.open(archive) as tar:
        for member in tar:
            if member.isfile():
                yield member.name, tar.extractfile(member).read()


def aeb(folder):
    truth = json.loads((folder / "ground-truth.json").read_text())
    for name, content in members(folder / "html.tar"):
        key = name.rsplit("/", 1)[-1].split(".")[0]
        if key in truth:
            yield Page("aeb", key, truth[key]["url"], gzip.decompress(content), truth[key]["articleBody"])


def wcxb(folder):
    truth = {}
    for name, content in members(folder / "ground-truth.tar.gz"):
        if name.endswith(".json"):
            truth[name.rsplit("/", 1)[-1].split(".")[0]] = json.loads(content)
    for name, content in members(folder / "html.tar"):
        key = name.rsplit("/", 1)[-1].split(".")[0]
        if key in truth:
            found = truth[key]
            yield Page("wcxb", key, found["url"], gzip.decompress(content), found["ground_truth"].get("main_content") or "")


def fundus(folder):
    files = dict(members(folder / "fundus-dev.tar"))
    expected = {name: json.loads(content) for name, content in files.items() if name.endswith(".json")}
    for name, content in files.items():
        if not name.endswith("meta.info"):
            continue
        country = name[: -len("meta.info")]
        pages = defaultdict(list)
        for file in sorted(json.loads(content)):
            pages[re.sub(r"_\d{4}_\d\d_\d\d.*", "", file)].append(file)
        for publisher, found in pages.items():
            # one version of the expectations per page, both in the order of time
            versions = sorted(expected[country + publisher + ".json"].values(), key=lambda v: str(v.get("publishing_date")))
            if len(found) > len(versions):
                continue
            for file, version in zip(found, versions):
                body = version.get("body") or {"sections": [], "summary": []}
                parts = [p for s in body["sections"] for p in s["headline"] + s["paragraphs"]]
                yield Page("fundus", country + file, json.loads(content)[file]["url"], gzip.decompress(files[country + file]),
                           "\n\n".join(parts), tuple(body["summary"]))


def measure(pages, java, scores=None):
    """Runs the Java extractor over the pages, for the second sight given the first scores; returns the names of the features."""
    def line(page):
        first = scores.get((page.set, page.id), np.zeros(0)).astype(">f4").tobytes() if scores else b""
        return b"\t".join([page.url.encode("ascii", "replace"), base64.b64encode(page.html), base64.b64encode(first)]) + b"\n"

    process = subprocess.run(java, input=b"".join(map(line, pages)), stdout=subprocess.PIPE, check=True)
    out = io.BytesIO(process.stdout)

    def number():
        return struct.unpack(">i", out.read(4))[0]

    names = [out.read(number()).decode() for _ in range(number())]
    for page in pages:
        page.texts, rows = [], []
        for _ in range(number()):
            page.texts.append(out.read(number()).decode())
            rows.append(np.frombuffer(out.read(4 * number()), dtype=">f4").astype(np.float32))
        page.rows = np.array(rows, dtype=np.float32).reshape(len(rows), -1 if rows else len(names))
    return names


def candidates(block, places, truth):
    """Where a block may stand in the truth: (start, end, tokens matched)."""
    if len(block) < 4:
        found = []
        for start in places.get(block[0], ())[:60] if block else ():
            if truth[start:start + len(block)] == block:
                found.append((start, start + len(block), len(block)))
        return found
    offsets = Counter()
    for i in range(len(block) - 3):
        for start in places.get(tuple(block[i:i + 4]), ())[:8]:
            offsets[start - i] += 1
    found = []
    for offset, _ in offsets.most_common(6):
        start, end = max(0, offset), min(len(truth), offset + len(block))
        matched = sum(1 for t in range(start, end) if truth[t] == block[t - offset])
        # a word more or less on the way: what matches after it counts too
        for other, votes in offsets.items():
            if other != offset and abs(other - offset) <= 12 and votes > 2:
                matched = max(matched, min(len(block), matched + votes))
        found.append((start, end, matched))
    return found


def label(page):
    """The share of each block's words that stand in the annotated text, in its order: the heaviest chain of matches."""
    truth = tokens(page.truth)
    places = defaultdict(list)
    for i in range(len(truth)):
        places[truth[i]].append(i)
        places[tuple(truth[i:i + 4])].append(i)
    blocks = [tokens(text) for text in page.texts]
    ends, best = [], []  # a staircase: the best weight of a chain that ends at or before a place in the truth
    chain = []
    back = {}
    for index, block in enumerate(blocks):
        new = []
        for start, end, matched in candidates(block, places, truth):
            at = bisect.bisect_right(ends, start + 2) - 1
            weight = matched + (best[at][0] if at >= 0 else 0)
            new.append((end, weight, (index, matched, best[at][1] if at >= 0 else None)))
        for end, weight, node in new:
            at = bisect.bisect_right(ends, end)
            if at > 0 and best[at - 1][0] >= weight:
                continue
            ends.insert(at, end)
            best.insert(at, (weight, node))
            while at + 1 < len(ends) and best[at + 1][0] <= weight:
                del ends[at + 1], best[at + 1]
    shares = np.zeros(len(blocks), dtype=np.float32)
    covered = 0
    node = best[-1][1] if best else None
    while node is not None:
        index, matched, node = node
        shares[index] = matched / max(1, len(blocks[index]))
        covered += min(matched, len(blocks[index]))
    page.covered = covered / max(1, len(truth))
    loose = set()
    for text in page.loose:
        loose.update(tuple(tokens(text)[i:i + 4]) for i in range(max(0, len(tokens(text)) - 3)))
    page.labels = shares
    page.weights = np.ones(len(blocks), dtype=np.float32)
    for index, block in enumerate(blocks):
        grams = [tuple(block[i:i + 4]) for i in range(max(0, len(block) - 3))]
        if grams and sum(g in loose for g in grams) > len(grams) / 2:
            page.weights[index] = 0
