"""What both taggers share: sets, what is held out, loss, the best path of labels, scores."""
import collections
import hashlib
import zlib

import numpy
import torch

import corpus

SCORED = ("PER", "ORG", "LOC")
HELD = {"ewt": 12, "wikigold": 5, "cross-politics": 5, "gum-news": 15, "written": 10}
POWERS = 1 << torch.arange(len(corpus.LABELS))
LEGAL = numpy.array([[-1e9 if after[0] == "I" and before[1:] != after[1:] else 0 for after in corpus.LABELS] for before in corpus.LABELS])
INSIDE = [at for at, label in enumerate(corpus.LABELS) if label[0] == "I"]


def sentences(data, written):
    """All sentences, those to train on and those held out; documents are never parted"""
    places = corpus.read_places(data / "linking")
    ner = data / "ner"
    # most short messages without names teach nothing about news
    messages = (s for s in corpus.wnut(ner) if s.spans or zlib.crc32(s.document.encode()) % 5 == 0)
    every = [*corpus.ewt(ner), *corpus.wikigold(ner), *corpus.crossner(ner), *messages, *corpus.gum(ner, places), *corpus.written(written)]
    return places, [s for s in every if not is_held(s)], [s for s in every if is_held(s)]


def is_held(sentence):
    digest = int(hashlib.sha256(("held:" + sentence.document).encode()).hexdigest(), 16)
    return digest % 100 < HELD.get(sentence.source, 0)


def loss_of(logits, allowed, weight):
    """That one of the labels a token may have is found, weighted by set"""
    logs = torch.log_softmax(logits, -1)
    good = torch.logsumexp(logs.masked_fill((allowed[:, None] & POWERS) == 0, -1e9), -1)
    return -(good * weight).sum() / weight.sum()


def best_path(logs, bias=0.0):
    logs = logs.copy()
    logs[:, 0] += bias
    best = logs[0].copy()
    best[INSIDE] = -1e9
    back = []
    for row in logs[1:]:
        before = best[:, None] + LEGAL
        back.append(before.argmax(0))
        best = before.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def names(path):
    found, start = [], None
    for at, label in enumerate([corpus.LABELS[p] for p in path] + ["O"]):
        if start is not None and label[0] != "I":
            found.append((start, at, corpus.LABELS[path[start]][2:]))
            start = None
        if label[0] == "B":
            start = at
    return found


class Score:
    """Exact spans of persons, organisations and places"""

    def __init__(self):
        self.hits = collections.Counter()

    def add(self, sentence, found):
        gold = {name for name in sentence.spans if name[2] in SCORED}
        found = {name for name in found if name[2] in SCORED}
        found = {name for name in found if name in gold or not may_be_either(sentence.labels[name[0]], name[2])}
        for kind in SCORED:
            own, wanted = {n for n in found if n[2] == kind}, {n for n in gold if n[2] == kind}
            self.hits[kind, "right"] += len(own & wanted)
            self.hits[kind, "both"] += len(own) + len(wanted)

    def __str__(self):
        right, both = (sum(self.hits[kind, what] for kind in SCORED) for what in ("right", "both"))
        kinds = " ".join("%s %.0f" % (k, 200 * self.hits[k, "right"] / max(1, self.hits[k, "both"])) for k in SCORED)
        return "F1 %.1f (%s)" % (200 * right / max(1, both), kinds)


def may_be_either(labels, kind):
    """Where the set leaves open whether a word is a name, a name there is neither right nor wrong"""
    return labels & corpus.OUTSIDE and labels & corpus.bits("B", [kind])
