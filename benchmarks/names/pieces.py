"""Words to WordPiece ids and case classes, as copydesk.enrich.tagger does it."""
import unicodedata

LOWER, TITLE, CAPITALS, MIXED, DIGIT, NO_LETTER, TITLE_AT_START, CAPITALS_THROUGHOUT, TITLE_THROUGHOUT = range(9)
CASES = 9
CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 100


class Vocabulary:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.ids = {line.rstrip("\n"): at for at, line in enumerate(file)}
        self.cache = {}

    def pieces(self, word):
        known = self.cache.get(word)
        if known is None:
            known = self.cache[word] = [piece for part in parts(normal(word)) for piece in self.split(part)] or [UNKNOWN]
        return known

    def split(self, word):
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        result, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at:
                piece = self.ids.get(("##" if at else "") + word[at:end])
                if piece is not None:
                    break
                end -= 1
            if end == at:
                return [UNKNOWN]
            result.append(piece)
            at = end
        return result


def normal(word):
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def is_ideograph(c):
    return 0x4E00 <= ord(c) <= 0x9FFF or 0x3400 <= ord(c) <= 0x4DBF or 0xF900 <= ord(c) <= 0xFAFF or 0x20000 <= ord(c) <= 0x2FA1F


def parts(word):
    part = ""
    for c in word:
        if is_ideograph(c):
            if part:
                yield part
            part = ""
            yield c
        else:
            part += c
    if part:
        yield part


def is_capital(c):
    return unicodedata.category(c) in ("Lu", "Lt")


def style(tokens):
    long = [t for t in tokens if len(t) >= 4 and t[0].isalpha()]
    capitals = sum(all(is_capital(c) or not c.isalpha() for c in t) for t in long)
    titles = sum(is_capital(t[0]) for t in long)
    if len(long) > 2 and capitals >= 0.7 * len(long):
        return "capitals"
    return "title" if len(long) > 2 and titles >= 0.7 * len(long) else "sentence"


def cases(tokens):
    how = style(tokens)
    started, result = False, []
    for token in tokens:
        result.append(case(token, how, not started))
        started |= token[0].isalnum()
    return result


def case(token, how, first):
    letters = [c for c in token if unicodedata.category(c)[0] == "L"]
    if any(unicodedata.category(c) == "Nd" for c in token):
        return DIGIT
    if not letters:
        return NO_LETTER
    capitals = sum(is_capital(c) for c in letters)
    if capitals == 0:
        return LOWER
    if capitals == len(letters) and len(letters) > 1:
        return CAPITALS_THROUGHOUT if how == "capitals" else CAPITALS
    if is_capital(letters[0]) and capitals == 1:
        if how == "title":
            return TITLE_THROUGHOUT
        return TITLE_AT_START if first else TITLE
    return MIXED
