"""Fine-tunes the encoder to find names, prints its score on what is held out, and keeps the weights."""
import argparse
import collections
import copy
import pathlib
import random
import time

import torch

import corpus
import encoder
import pieces
import tagging
from changes import Changes, upper

LONGEST = 190
TOKENS_OF_A_ROW = 70
Row = collections.namedtuple("Row", "tokens cases labels weight sentences")

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--data", type=pathlib.Path, required=True, help="holds ner and linking")
parser.add_argument("--written", type=pathlib.Path, required=True, help="the project's own sentences")
parser.add_argument("--encoder", required=True, help="all-minilm-l6-v2.onnx")
parser.add_argument("--vocabulary", required=True)
parser.add_argument("--out", required=True)
parser.add_argument("--epochs", type=float, default=3.5)
parser.add_argument("--rate", type=float, default=2e-4)
parser.add_argument("--pieces", type=int, default=1400, help="of a batch")
parser.add_argument("--seed", type=int, default=1)
args = parser.parse_args()

random.seed(args.seed)
torch.manual_seed(args.seed)
torch.set_num_threads(2)
vocabulary = pieces.Vocabulary(args.vocabulary)
places, train, held = tagging.sentences(args.data, args.written)
changes = Changes(train, places, corpus.bits, corpus.split)


def row_of(some):
    tokens, cases, labels = [], [], []
    for s in some:
        tokens += s.tokens
        cases += pieces.cases(s.tokens)
        labels += s.labels
    return Row(tokens, cases, labels, some[0].weight, some)


def packed(sentences, rng=None):
    """Neighbours of a document in one row; for training only half of them, so that single sentences are known as well"""
    rows, row = [], []
    for s in sentences:
        size = sum(len(other.tokens) for other in row) + len(s.tokens)
        if row and (row[-1].document != s.document or size > TOKENS_OF_A_ROW or (rng and rng.random() > .5)):
            rows.append(row_of(row))
            row = []
        row.append(s)
    return rows + [row_of(row)]


def encoded(row):
    ids, cases, first = [pieces.CLS], [0], []
    for token, case in zip(row.tokens, row.cases):
        parts = vocabulary.pieces(token)
        if len(ids) + len(parts) > LONGEST:
            break
        first.append(len(ids))
        ids += parts
        cases += [case] * len(parts)
    return ids + [pieces.SEP], cases + [0], first


def batches(rows, rng=None):
    """Rows of about the same length together"""
    known = [(encoded(row), row) for row in rows]
    if rng:
        rng.shuffle(known)
    known.sort(key=lambda pair: len(pair[0][0]) + (rng.random() * 6 if rng else 0))
    result, batch = [], []
    for pair in known:
        width = max([len(pair[0][0])] + [len(other[0][0]) for other in batch])
        if batch and width * (len(batch) + 1) > args.pieces:
            result.append(batch)
            batch = []
        batch.append(pair)
    result.append(batch)
    if rng:
        rng.shuffle(result)
    return result


def tensors(batch):
    width = max(len(ids) for (ids, _, _), _ in batch)
    ids = torch.zeros(len(batch), width, dtype=torch.long)
    cases, mask = ids.clone(), ids.clone()
    where, allowed, weight = [], [], []
    for at, ((row_ids, row_cases, first), row) in enumerate(batch):
        ids[at, :len(row_ids)] = torch.tensor(row_ids)
        cases[at, :len(row_cases)] = torch.tensor(row_cases)
        mask[at, :len(row_ids)] = 1
        where += [at * width + place for place in first]
        allowed += row.labels[:len(first)]
        weight += [row.weight] * len(first)
    return (ids, cases, mask, torch.tensor(where)), torch.tensor(allowed), torch.tensor(weight)


def report(model):
    model.eval()
    for source in tagging.HELD:
        some = [s for s in held if s.source == source]
        loud = [s._replace(tokens=upper(s.tokens)) for s in some]
        print("  %-15s alone %s; in rows %s; in capitals %s" % (source, score(model, [row_of([s]) for s in some]), score(model, packed(some)),
                                                                score(model, packed(loud))), flush=True)


def score(model, rows):
    total = tagging.Score()
    with torch.no_grad():
        for batch in batches(rows):
            inputs, _, _ = tensors(batch)
            logs = torch.log_softmax(model(*inputs), -1).numpy()
            at = 0
            for (_, _, first), row in batch:
                for s in row.sentences:
                    own = logs[at:at + len(s.tokens)]
                    total.add(s, tagging.names(tagging.best_path(own)) if len(own) else [])
                    at += len(own)
    return total


def parameters(model):
    """Lower layers learn more slowly, since they hold what the encoder knew before"""
    for name, parameter in model.named_parameters():
        depth = int(name.split("layer.")[1].split(".")[0]) + 1 if "layer." in name else 0
        rate = args.rate * .88 ** (7 - depth)
        rate = args.rate * 5 if name.startswith("out") else args.rate * 2 if "token_type" in name else rate
        yield {"params": [parameter], "lr": rate, "base": rate, "weight_decay": 0 if parameter.ndim == 1 else .01}


model = encoder.Tagger(args.encoder)
average, averaged = copy.deepcopy(model), 0
optimizer = torch.optim.AdamW(list(parameters(model)), betas=(.9, .98))
measuring = random.Random(5)
total = int(len(batches(packed(train, measuring), measuring)) * args.epochs)
print(len(train), "sentences,", len(held), "held out,", total, "batches", flush=True)
step, epoch, began = 0, 0, time.time()
while step < total:
    rng = random.Random(args.seed * 1000 + epoch)
    for batch in batches(packed([changes.changed(s, rng) for s in train], rng), rng)[:total - step]:
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * min(1, step / total / .08) * (1 - step / total)
        model.train()
        inputs, allowed, weight = tensors(batch)
        loss = tagging.loss_of(model(*inputs), allowed, weight)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step += 1
        if step > total / 2:
            averaged += 1
            keep = min(.995, averaged / (averaged + 9))
            with torch.no_grad():
                for mean, parameter in zip(average.parameters(), model.parameters()):
                    mean.mul_(keep).add_(parameter, alpha=1 - keep)
        if step % 50 == 0:
            print("batch %d of %d, loss %.3f, %.0f s" % (step, total, loss.item(), time.time() - began), flush=True)
    epoch += 1
report(average)
torch.save(average.state_dict(), args.out)
