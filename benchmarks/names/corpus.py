"""Reads the sets of tagged words into sentences of tokens with the labels each token may have.

A token is what copydesk.enrich.text.Tokenizer makes of a text: a run of letters, digits and marks, or one other character.
Sets differ in what they tag. Where a set leaves a kind out, a word outside its names may still be of that kind: the token's
labels are then several, and training only asks that one of them is found.
"""
import collections
import gzip
import io
import pathlib
import re
import tarfile
import unicodedata

KINDS = ["PER", "ORG", "LOC", "EVENT", "MISC"]
LABELS = ["O"] + [prefix + "-" + kind for kind in KINDS for prefix in "BI"]
OUTSIDE = 1

Sentence = collections.namedtuple("Sentence", "source document tokens labels spans weight")
"""labels: bit sets over LABELS; spans: (from, to, kind) where there is only one kind"""


def bits(prefix, kinds):
    return sum(1 << LABELS.index(prefix + "-" + kind) for kind in kinds)


def anywhere(kinds):
    return bits("B", kinds) | bits("I", kinds)


def is_word_part(character):
    return unicodedata.category(character)[0] in "LM" or unicodedata.category(character) == "Nd"


def split(word):
    tokens, at = [], 0
    while at < len(word):
        end = at
        while end < len(word) and is_word_part(word[end]):
            end += 1
        end = max(end, at + 1)
        if not word[at:end].isspace():
            tokens.append(word[at:end])
        at = end
    return tokens


def sentence(source, document, words, names, outside, weight):
    """words: strings; names: (from, to, kinds) over words; outside: kinds that a word outside names may be of"""
    tokens, spans, place = [], [], []
    for word in words:
        place.append(len(tokens))
        tokens += split(word)
    place.append(len(tokens))
    labels = [OUTSIDE | anywhere(outside)] * len(tokens)
    for start, end, kinds in names:
        first, last = place[start], place[end]
        if first == last:
            continue
        other = OUTSIDE if "O" in kinds else 0
        real = [kind for kind in kinds if kind != "O"]
        labels[first] = bits("B", real) | other
        for at in range(first + 1, last):
            labels[at] = bits("I", real) | other
        if len(kinds) == 1:
            spans.append((first, last, kinds[0]))
    return Sentence(source, document, tokens, labels, spans, weight)


def column_sets(lines, number=None):
    """Sentences as lists of (word, label) with their document"""
    document, rows = 0, []
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc") or line.startswith("-DOCSTART-"):
            document += 1
        elif not line.strip():
            if rows:
                yield document, rows
            rows = []
        elif number is not None and line.startswith("# "):
            continue
        else:
            columns = line.split("\t") if number is not None else line.split()
            if len(columns) > 1:
                rows.append((columns[1], columns[number]) if number is not None else (columns[0], columns[-1]))
    if rows:
        yield document, rows


def names_of(rows, kinds_of):
    names, start, last = [], None, None
    for at, (_, label) in enumerate(rows + [("", "O")]):
        prefix, _, kind = label.partition("-")
        goes_on = prefix == "I" and kind == last
        if not goes_on:
            if last:
                names.append((start, at, kinds_of(last)))
            start, last = (at, kind) if kind else (None, None)
    return [name for name in names if name[2]]


CROSS = {"person": ["PER"], "politician": ["PER"], "musicalartist": ["PER"], "writer": ["PER"], "scientist": ["PER"],
         "researcher": ["PER"], "organisation": ["ORG"], "politicalparty": ["ORG"], "band": ["ORG"], "university": ["ORG"],
         "country": ["LOC"], "location": ["LOC"], "event": ["EVENT"], "election": ["EVENT"], "conference": ["EVENT", "ORG"],
         "magazine": ["ORG", "MISC"], "academicjournal": ["ORG", "MISC"], "astronomicalobject": ["LOC", "MISC"],
         "misc": ["MISC", "O"], "book": ["MISC"], "poem": ["MISC"], "song": ["MISC"], "album": ["MISC"], "award": ["MISC"],
         "product": ["MISC", "ORG"]}
PLAIN = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC"], "MISC": ["MISC", "EVENT", "O"], "OTH": ["MISC", "EVENT"]}
WNUT = {"person": ["PER"], "location": ["LOC"], "corporation": ["ORG"], "group": ["ORG", "MISC"], "creative-work": ["MISC"],
        "product": ["MISC"]}


def archive(path):
    with tarfile.open(path) as tar:
        for member in sorted(tar.getmembers(), key=lambda m: m.name):
            if member.isfile():
                yield member.name, io.TextIOWrapper(tar.extractfile(member), encoding="utf-8", newline="\n").read().split("\n")


def ewt(folder):
    for name, lines in archive(folder / "uner-ewt-dev.tar.gz"):
        if name.endswith(".iob2"):
            for document, rows in column_sets(lines, 2):
                yield sentence("ewt", f"ewt{document}", [w for w, _ in rows], names_of(rows, PLAIN.get), ["MISC", "EVENT"], 1.0)


def wikigold(folder):
    for name, lines in archive(folder / "wikigold.tar.gz"):
        if name.endswith("wikigold.conll.txt"):
            for document, rows in column_sets(lines):
                yield sentence("wikigold", f"wikigold{document}", [w for w, _ in rows], names_of(rows, PLAIN.get), [], 1.0)


def crossner(folder):
    for name, lines in archive(folder / "crossner-train-dev.tar.gz"):
        match = re.search(r"ner_data/(\w+)/(train|dev)\.txt$", name)
        if match:
            weight = 1.0 if match[1] == "politics" else 0.7
            for at, (_, rows) in enumerate(column_sets(lines)):
                yield sentence("cross-" + match[1], f"{match[1]}-{match[2]}{at}", [w for w, _ in rows],
                               names_of(rows, lambda kind: CROSS.get(kind, ["MISC", "O"])), ["MISC"], weight)


def wnut(folder):
    for name, lines in archive(folder / "wnut17-train-dev.tar.gz"):
        if name.endswith(".conll"):
            for at, (_, rows) in enumerate(column_sets(lines)):
                yield sentence("wnut", f"{name}{at}", [w for w, _ in rows], names_of(rows, WNUT.get), ["MISC", "EVENT"], 0.4)


MARK = re.compile(r"\[([^\[\]|]+)\|([POLEM])\]")
LETTERS = {"P": "PER", "O": "ORG", "L": "LOC", "E": "EVENT", "M": "MISC"}


def written(folder, weight=1.0):
    """The project's own sentences: one in a line, names as [words|P], an empty line after each passage"""
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        passage = 0
        for line in path.read_text("utf-8").split("\n"):
            line = line.strip()
            if not line or line.startswith("#"):
                passage += 1
                continue
            words, names, at = [], [], 0
            for match in MARK.finditer(line):
                words += split(line[at:match.start()])
                start = len(words)
                words += split(match[1])
                names.append((start, len(words), [LETTERS[match[2]]]))
                at = match.end()
            words += split(line[at:])
            yield sentence("written", f"{path.stem}-{passage}", words, names, ["MISC"], weight)


# ---- GUM: coreference with kinds, from which names are derived

GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT", "object": "MISC", "abstract": "MISC",
             "animal": "MISC", "plant": "MISC", "substance": "MISC"}
INSIDE = {"of", "and", "&", "de", "for", "the", "la", "du", "von", "van", "der", "del", "di", "-", "'s", "in", ".", "al"}
PARTICLES = {"de", "la", "du", "von", "van", "der", "del", "di", "al", "bin", "el", "da", "dos", "ibn"}
PERSON_TITLES = set("mr mrs ms miss dr prof professor president minister senator sen rep gov governor king queen prince "
                    "princess pope saint sir lord lady judge justice captain general colonel mayor chancellor father mother "
                    "bishop archbishop emperor secretary chairman director ambassador sheriff officer detective coach duke "
                    "congressman representative rev reverend sergeant lieutenant major commander justices deputy vice "
                    "prime foreign".split())
ENTITY = re.compile(r"\(([^()]+)\)?|\d+\)|\)")


def gum(folder, places):
    for name, lines in archive(folder / "gum-train.tar.gz"):
        if name.endswith(".conllu"):
            yield from gum_document(pathlib.Path(name).stem, lines, places)


def gum_document(document, lines, places):
    rows, open_mentions, sentences = [], [], []
    mentions = []

    def close(index, token_at):
        for at in range(len(open_mentions) - 1, -1, -1):
            if open_mentions[at][0] == index:
                _, kind, minspan, link, start, sent = open_mentions.pop(at)
                mentions.append((sent, start, token_at + 1, kind, minspan, link))
                return

    count = 0
    for line in lines + [""]:
        if not line.strip():
            if rows:
                sentences.append(rows)
                count += 1
            rows = []
            continue
        if line.startswith("#"):
            continue
        columns = line.split("\t")
        if not columns[0].isdigit():
            continue
        at = len(rows)
        rows.append((columns[1], columns[3], columns[4]))
        field = next((f[7:] for f in columns[9].split("|") if f.startswith("Entity=")), "")
        for piece in re.findall(r"\([^()]*\)|\([^()]*|[^()]+\)", field):
            if piece.startswith("("):
                parts = piece.strip("()").split("-")
                index, kind, minspan = parts[0], parts[1], (parts[4] if len(parts) > 4 else "1")
                minspan = next((p for p in parts[4:6] if re.fullmatch(r"[\d,]+", p)), "1")
                coref = next((k for k, p in enumerate(parts) if p in ("coref", "sgl", "ana", "cata", "appos", "disc", "lexical")), None)
                link = "-".join(parts[coref + 1:]) if coref is not None else ""
                open_mentions.append((index, kind, minspan, link, at, count))
                if piece.endswith(")"):
                    close(index, at)
            else:
                close(piece[:-1], at)
    for at, rows in enumerate(sentences):
        words = [word for word, _, _ in rows]
        found = []
        for sent, start, end, kind, minspan, link in mentions:
            if sent == at and kind in GUM_KINDS:
                name = gum_name(rows, start, end, minspan, kind)
                if name:
                    found.append(name + (gum_kinds(kind, " ".join(words[name[0]:name[1]]), places),))
        found.sort(key=lambda n: (n[0] - n[1], n[0]))
        taken, names = set(), []
        for start, end, kinds in found:
            if not taken & set(range(start, end)):
                taken |= set(range(start, end))
                names.append((start, end, kinds))
        # proper nouns that no mention explains may be anything
        words_left = [(k, k + 1, ["O"] + KINDS) for k in range(len(rows))
                      if rows[k][1] == "PROPN" and k not in taken and rows[k][0][:1].isupper()
                      and not re.fullmatch(r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
                                           r"August|September|October|November|December", rows[k][0])
                      and rows[k][0].lower().strip(".") not in PERSON_TITLES]
        genre = document.split("_")[1]
        weight = {"news": 1.2, "bio": 1.0, "voyage": 0.8, "interview": 0.8}.get(genre, 0.5)
        result = sentence("gum-" + genre, document, words, names + words_left, ["MISC"], weight)
        yield result


def gum_kinds(kind, text, places):
    mapped = GUM_KINDS[kind]
    if mapped == "ORG" and text in places["countries"]:
        return ["LOC"]
    if mapped == "ORG" and text in places["cities"]:
        return ["LOC", "ORG"]
    if mapped == "EVENT":
        return ["EVENT", "MISC"]
    if mapped == "MISC":
        return ["MISC", "O"]
    return [mapped]


def gum_name(rows, start, end, minspan, kind):
    inside = [start + int(k) - 1 for k in minspan.split(",") if k.isdigit()]
    inside = [k for k in inside if start <= k < end]
    if not inside or not any(rows[k][1] == "PROPN" for k in inside):
        return None
    first, last = min(inside), max(inside) + 1

    def is_capital(k):
        return rows[k][0][:1].isupper() or rows[k][1] == "PROPN"

    while first > start and is_capital(first - 1) and rows[first - 1][0].lower() not in ("the", "a", "an"):
        first -= 1
    grew = True
    while grew and last < end:
        grew = False
        if is_capital(last):
            last += 1
            grew = True
        elif rows[last][0].lower() in INSIDE:
            step = last + 1
            while step < end and rows[step][0].lower() in INSIDE:
                step += 1
            if step < end and rows[step][1] == "PROPN" and rows[last][0] not in ("'s", "and") and kind != "person":
                last = step + 1
                grew = True
    if kind == "person":
        run = first
        while run < last and (is_capital(run) or rows[run][0].lower() in PARTICLES or not rows[run][0][0].isalpha()):
            run += 1
        if run == first:
            return None
        last = run
        while first < last - 1 and rows[first][0].lower().strip(".") in PERSON_TITLES:
            first += 1
        while last > first + 1 and rows[last - 1][0] in ("'s", ","):
            last -= 1
    if rows[first][0].lower() in ("the", "a", "an"):
        first += 1
    while last > first and rows[last - 1][0] in ("'s", "'", "’s", ","):
        last -= 1
    if first >= last or not any(rows[k][1] == "PROPN" for k in range(first, last)):
        return None
    if rows[first][1] == "PRON" or (first + 1 == last and rows[first][0].lower().strip(".") in PERSON_TITLES):
        return None
    return first, last


def read_places(folder):
    """Names of countries and cities, from the files for linking"""
    import csv
    with open(folder / "country-codes.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    countries = set()
    for row in rows:
        for column in ("UNTERM English Short", "official_name_en", "CLDR display name"):
            if row.get(column):
                countries.add(row[column].replace(" (the)", ""))
    countries |= {"U.S.", "US", "United States", "UK", "U.K.", "Britain", "Russia", "Iran", "Syria", "South Korea", "North Korea", "Vietnam", "Bolivia",
                  "Venezuela", "Tanzania", "Moldova", "Taiwan", "England", "Scotland", "Wales", "Northern Ireland", "America", "Turkey",
                  "Soviet Union", "USSR", "Czech Republic", "Ivory Coast", "Congo", "Palestine", "Kosovo", "Hong Kong", "China"}
    with gzip.open(folder / "world-cities.csv.gz", "rt", encoding="utf-8") as file:
        cities = [row["name"] for row in csv.DictReader(file)]
    return {"countries": countries, "cities": set(cities), "list": sorted(set(cities))}
