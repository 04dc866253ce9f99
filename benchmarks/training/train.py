"""Trains the scorer of blocks that the extractor ships, and one scorer per fold of hosts for honest measuring.

Called by benchmarks/train-blocks, which says how. Repeatable: same data, same library versions and same number of
threads give the same files.
"""
import argparse
import pathlib
import sys
import time

import lightgbm as lgb
import numpy as np

import pages as data
import scores

FOLDS = 5
SEED = 7
PARAMETERS = dict(objective="binary", num_leaves=31, min_data_in_leaf=40, feature_fraction=0.3,
                  bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, verbose=-1, seed=SEED,
                  deterministic=True, force_row_wise=True)
# How fast each look learns and how many trees it has: more of them, slower, were no better and cost time on every page.
FIRST_LOOK = 0.13, 100
SECOND_LOOK = 0.09, 150
# The benchmark of news articles counts more than pages of all kinds.
WEIGHTS = {"aeb": 2.0, "wcxb": 1.0, "fundus": 0.7}
# Pages whose annotation lacks what the page shows teach nothing.
LEAST_COVERED = 0.7


def say(started, text):
    print(f"{time.time() - started:6.0f} s  {text}", flush=True)


def weigh(page, random):
    """Which blocks of a page to train on, and their weights: longer blocks count more, and every page about the same."""
    words = np.array([len(data.tokens(text)) for text in page.texts], np.float32)
    weights = np.sqrt(words + 1) * page.weights * WEIGHTS[page.set]
    weights *= 6 / np.sqrt(max(weights.sum(), 1))
    body = page.labels >= 0.5
    near = np.convolve(body, np.ones(21), "same")[: len(body)] > 0 if len(body) > 21 else np.ones(len(body), bool)
    telling = body | near | (words >= 12)
    # what is plainly not the body, menus mostly, is thinned out
    page.keep = (telling | (random.random(len(body)) < 0.25)) & (weights > 0)
    page.sample = np.where(telling, weights, weights * 4)[page.keep]


def fit(pages, rows, look, threads):
    x = np.vstack([rows[p.set, p.id][p.keep] for p in pages])
    y = np.concatenate([p.labels[p.keep] >= 0.5 for p in pages]).astype(int)
    weight = np.concatenate([p.sample for p in pages])
    rate, rounds = look
    return lgb.train(dict(PARAMETERS, learning_rate=rate, num_threads=threads), lgb.Dataset(x, y, weight=weight), rounds)


def predict(model, pages, rows, threads):
    return {(p.set, p.id): model.predict(rows[p.set, p.id], num_threads=threads).astype(np.float32)
            for p in pages if len(p.texts)}


def mean(one, two, pages, rows, second, threads):
    """The scores of both looks together, as the extractor takes them."""
    first, last = predict(one, pages, rows, threads), predict(two, pages, second, threads)
    return {key: (first[key] + last[key]) / 2 for key in first}


def train(pages, everything, rows, java, threads, started, known):
    """A scorer trained on some pages: the two models and the first scores of all pages, none by a model that knew it.
    What is known already of first looks is not learned twice."""
    def look(some):
        key = frozenset((p.set, p.id) for p in some)
        if key not in known:
            known[key] = fit(some, rows, FIRST_LOOK, threads)
        return known[key]

    first = {}
    for fold in sorted({p.fold for p in pages}):
        rest = [p for p in pages if p.fold != fold]
        first.update(predict(look(rest), [p for p in pages if p.fold == fold], rows, threads))
    one = look(pages)
    own = {(p.set, p.id) for p in pages}
    first.update(predict(one, [p for p in everything if (p.set, p.id) not in own], rows, threads))
    data.measure(everything, java, first)
    second = {(p.set, p.id): p.rows for p in everything}
    two = fit(pages, second, SECOND_LOOK, threads)
    say(started, f"trained on {len(pages)} pages")
    return one, two, second


def trees(model):
    """The lines of a forest: two per tree, inner nodes and leaves."""
    lines = []
    for tree in model.dump_model()["tree_info"]:
        nodes, leaves = [], []

        def walk(node):
            if "leaf_value" in node:
                leaves.append(repr(float(np.float32(round(node["leaf_value"], 5)))))
                return -len(leaves)
            at = len(nodes)
            nodes.append(None)
            limit = np.float32(node["threshold"])
            if float(limit) > node["threshold"]:
                limit = np.nextafter(limit, np.float32(-np.inf))
            left, right = walk(node["left_child"]), walk(node["right_child"])
            nodes[at] = f"{node['split_feature']}:{np.format_float_positional(limit, unique=True, trim='-')}:{left}:{right}"
            return at

        root = tree["tree_structure"]
        if "leaf_value" in root:
            nodes.append("0:0:-1:-1")
            leaves.append(repr(float(root["leaf_value"])))
        else:
            walk(root)
        lines += [" ".join(nodes), " ".join(leaves)]
    return lines


def write(path, names, one, two):
    lines = ["copydesk blocks 1", " ".join(names)]
    for model in (one, two):
        forest = trees(model)
        lines += [str(len(forest) // 2)] + forest
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n")


def report(pages, first_or_second, limit):
    for name in ("aeb", "wcxb", "fundus"):
        some = [p for p in pages if p.set == name and len(p.texts)]
        pairs = [(p.truth, "\n".join(t for t, s in zip(p.texts, first_or_second[p.set, p.id]) if s >= limit)) for p in some]
        f1, precision, recall, exact = scores.aeb(pairs)
        words = sum(scores.words(*pair) for pair in pairs) / len(pairs)
        print(f"  {name:7} {len(some):4} pages  F1 {f1:.4f}  P {precision:.4f}  R {recall:.4f}  exact {exact:.3f}  words {words:.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, help="the file for the scorer trained on everything")
    parser.add_argument("--folds", type=pathlib.Path, help="the folder for fold-0.model to fold-4.model")
    parser.add_argument("--known", type=pathlib.Path, help="the folder for known-0.model, known-1.model and known.txt")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("java", nargs="+", help="the command that measures blocks")
    options = parser.parse_args()
    started = time.time()
    pages = [*data.aeb(options.data / "aeb-dev"), *data.wcxb(options.data / "wcxb-dev-articles"),
             *data.fundus(options.data / "fundus")]
    names = data.measure(pages, options.java)
    rows = {(p.set, p.id): p.rows for p in pages}
    random = np.random.default_rng(SEED)
    for page in pages:
        data.label(page)
        weigh(page, random)
    usable = [p for p in pages if len(p.texts) and p.covered >= LEAST_COVERED]
    say(started, f"{len(pages)} pages, {len(usable)} usable, {sum(len(p.texts) for p in pages)} blocks")
    known = {}
    if options.folds:
        held = {}
        for fold in range(FOLDS):
            one, two, second = train([p for p in usable if p.fold != fold], pages, rows, options.java, options.threads, started, known)
            write(options.folds / f"fold-{fold}.model", names, one, two)
            held.update(mean(one, two, [p for p in pages if p.fold == fold], rows, second, options.threads))
        for limit in (0.4, 0.5, 0.6):
            print(f"hosts never seen, limit {limit}, before guards and roles")
            report(pages, held, limit)
    if options.known:
        parts = data.known_parts(pages, usable)
        for part in range(2):
            some = [p for p in usable if parts.get(p.url) != part]
            one, two, _ = train(some, pages, rows, options.java, options.threads, started, known)
            write(options.known / f"known-{part}.model", names, one, two)
        (options.known / "known.txt").write_text("".join(f"{part} {url}\n" for url, part in sorted(parts.items())))
    if options.out:
        one, two, _ = train(usable, pages, rows, options.java, options.threads, started, known)
        write(options.out, names, one, two)
        say(started, f"{options.out} {options.out.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
