"""The measures of the public test sets, for use while training. The figures that count come from benchmarks/extraction."""
import re
from collections import Counter

WORD = re.compile(r"\w+", re.UNICODE)


def grams(text):
    words = WORD.findall(text)
    if not words:
        return Counter()
    size = min(4, len(words))
    return Counter(tuple(words[i:i + size]) for i in range(len(words) - size + 1))


def shingles(truth, found):
    """True positive, false positive and false negative 4-grams, as shares of all of them."""
    gold, ours = grams(truth), grams(found)
    tp = sum((gold & ours).values())
    fp = sum((ours - gold).values())
    fn = sum((gold - ours).values())
    total = max(1, tp + fp + fn)
    return tp / total, fp / total, fn / total


def aeb(pairs):
    """F1, precision, recall, accuracy of (truth, found) pairs."""
    stats = [shingles(*pair) for pair in pairs]
    precision = [tp / (tp + fp) for tp, fp, fn in stats if tp + fp > 0]
    recall = [tp / (tp + fn) for tp, fp, fn in stats if tp + fn > 0]
    p, r = sum(precision) / max(1, len(precision)), sum(recall) / max(1, len(recall))
    exact = sum(WORD.findall(t) == WORD.findall(f) for t, f in pairs) / max(1, len(pairs))
    return 2 * p * r / max(1e-9, p + r), p, r, exact


def words(truth, found):
    gold, ours = Counter(WORD.findall(truth.lower())), Counter(WORD.findall(found.lower()))
    shared = sum((gold & ours).values())
    if not gold or not ours or not shared:
        return 0.0
    p, r = shared / sum(ours.values()), shared / sum(gold.values())
    return 2 * p * r / (p + r)
