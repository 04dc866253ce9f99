"""Trains the small tagger, which needs no native code: hashed features, and a window of word vectors under a hidden layer.

Writes the file that copydesk.enrich.tagger.FastModel reads.
"""
import argparse
import pathlib
import random
import struct
import time

import numpy
import torch

import corpus
import encoder
import pieces
import tagging
from changes import Changes

VECTOR, CASE_VECTOR, WINDOW, HIDDEN, BITS = 32, 8, 3, 128, 17
BORDER = pieces.CASES
SENTENCES_OF_A_BATCH = 48

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--data", type=pathlib.Path, required=True, help="holds ner and linking")
parser.add_argument("--written", type=pathlib.Path, required=True, help="the project's own sentences")
parser.add_argument("--encoder", required=True, help="all-minilm-l6-v2.onnx, for the first word vectors")
parser.add_argument("--vocabulary", required=True)
parser.add_argument("--out", type=pathlib.Path, required=True)
parser.add_argument("--epochs", type=int, default=8)
parser.add_argument("--seed", type=int, default=1)
args = parser.parse_args()

torch.set_num_threads(1)
torch.manual_seed(args.seed)
vocabulary = pieces.Vocabulary(args.vocabulary)
places, train, held = tagging.sentences(args.data, args.written)
changes = Changes(train, places, corpus.bits, corpus.split)


def vectors():
    """The encoder's word vectors along the axes where they differ most"""
    table = encoder.word_vectors(args.encoder)
    table = table - table.mean(0)
    _, _, axes = numpy.linalg.svd(table[::3], full_matrices=False)
    small = table @ axes[:VECTOR].T
    return torch.tensor(small / small.std(), dtype=torch.float32)


hashes = {}


def hashed(text):
    """FNV-1a over the bytes of UTF-16, folded to a row of the table"""
    known = hashes.get(text)
    if known is None:
        known = 2166136261
        for byte in text.encode("utf-16-le"):
            known = ((known ^ byte) * 16777619) & 0xFFFFFFFF
        known = hashes[text] = (known ^ (known >> 15)) & ((1 << BITS) - 1)
    return known


def features(tokens, cases):
    words = ["", "<"] + [t.lower() for t in tokens] + [">", ""]
    cases = [BORDER] + list(cases) + [BORDER]
    rows = []
    for at in range(len(tokens)):
        before2, before, word, after, after2 = words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]
        case = str(cases[at + 1])
        rows.append([hashed(feature) for feature in (
            "0" + word, "1" + before, "2" + after, "3" + before + " " + word, "4" + word + " " + after,
            "5" + word[-3:], "6" + word[:3], "7" + word[-2:], "8" + word[:4],
            "9" + str(cases[at]) + case + str(cases[at + 2]), "a" + case + " " + before, "b" + case + " " + after,
            "c" + case + " " + before2 + " " + before, "d" + case + " " + after + " " + after2, "e" + case + word[-3:])])
    return rows


class Fast(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.words = torch.nn.EmbeddingBag.from_pretrained(vectors(), freeze=False, mode="mean")
        self.cases = torch.nn.Embedding(pieces.CASES + 1, CASE_VECTOR)
        self.hidden = torch.nn.Linear((2 * WINDOW + 1) * (VECTOR + CASE_VECTOR), HIDDEN)
        self.out = torch.nn.Linear(HIDDEN, len(corpus.LABELS))
        self.table = torch.nn.EmbeddingBag(1 << BITS, len(corpus.LABELS), mode="sum")
        torch.nn.init.zeros_(self.table.weight)

    def forward(self, flat, offsets, cases, windows, rows, training=False):
        # place 0 stands for what is outside of the sentence
        words = torch.cat([torch.zeros(1, VECTOR), self.words(flat, offsets)])
        both = torch.cat([words, self.cases(cases)], 1)
        drop = torch.nn.functional.dropout
        layer = torch.relu(self.hidden(drop(both, .15, training)[windows].reshape(len(windows), -1)))
        kept = (torch.rand(rows.shape) > .15).float() / .85 if training else None
        return self.out(drop(layer, .3, training)) + self.table(rows, per_sample_weights=kept)


def batch_of(some):
    flat, offsets, cases, windows, rows, allowed, weight = [], [], [BORDER], [], [], [], []
    for s in some:
        at, size, own = len(cases), len(s.tokens), pieces.cases(s.tokens)
        for token in s.tokens:
            offsets.append(len(flat))
            flat += vocabulary.pieces(token)
        windows += [[at + k if 0 <= k < size else 0 for k in range(word - WINDOW, word + WINDOW + 1)] for word in range(size)]
        cases += own
        rows += features(s.tokens, own)
        allowed += s.labels
        weight += [s.weight] * size
    return tuple(map(torch.tensor, (flat, offsets, cases, windows, rows))), torch.tensor(allowed), torch.tensor(weight)


def report(model):
    for source in tagging.HELD:
        total = tagging.Score()
        for s in (s for s in held if s.source == source):
            with torch.no_grad():
                logs = torch.log_softmax(model(*batch_of([s])[0]), -1).numpy()
            total.add(s, tagging.names(tagging.best_path(logs)))
        print("  %-15s %s" % (source, total), flush=True)


def write(model, path):
    def bytes_of(array):
        scale = float(numpy.abs(array).max()) / 127
        out.write(struct.pack(">f", scale) + numpy.round(array / scale).astype(numpy.int8).tobytes())

    def floats(array):
        out.write(numpy.ascontiguousarray(array).astype(">f4").tobytes())

    with torch.no_grad(), open(path, "wb") as out:
        out.write(b"CDFT0001")
        out.write(struct.pack(">8i", len(model.words.weight), VECTOR, CASE_VECTOR, WINDOW, HIDDEN, len(corpus.LABELS), BITS, pieces.CASES + 1))
        bytes_of(model.words.weight.clamp(-6, 6).numpy())
        for array in (model.cases.weight, model.hidden.weight.T, model.hidden.bias, model.out.weight.T, model.out.bias):
            floats(array.numpy())
        bytes_of(model.table.weight.clamp(-4, 4).numpy())


model = Fast()
optimizer = torch.optim.Adam([{"params": model.words.parameters(), "lr": 5e-4}, {"params": model.table.parameters(), "lr": 4e-3},
                              {"params": [*model.cases.parameters(), *model.hidden.parameters(), *model.out.parameters()], "lr": 2e-3}])
rates = [group["lr"] for group in optimizer.param_groups]
total, step, began = args.epochs * (len(train) // SENTENCES_OF_A_BATCH + 1), 0, time.time()
for epoch in range(args.epochs):
    rng = random.Random(args.seed * 77 + epoch)
    some = [changes.changed(s, rng) for s in train]
    rng.shuffle(some)
    for at in range(0, len(some), SENTENCES_OF_A_BATCH):
        inputs, allowed, weight = batch_of(some[at:at + SENTENCES_OF_A_BATCH])
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * (1 - step / total)
        loss = tagging.loss_of(model(*inputs, True), allowed, weight)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        step += 1
    print("epoch %d of %d, %.0f s" % (epoch + 1, args.epochs, time.time() - began), flush=True)
report(model)
write(model, args.out)
print(args.out.stat().st_size, "bytes")
