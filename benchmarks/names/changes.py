"""What is changed in training sentences from epoch to epoch: capitals, and other names in the same places."""
SMALL = set("a an the of in on at to for and or but by as from with is are nor vs".split())


class Changes:
    def __init__(self, sentences, places, bits, split):
        people, organisations = set(), set()
        for s in sentences:
            if s.source != "wnut":
                for a, b, kind in s.spans:
                    if kind == "PER":
                        people.add(tuple(s.tokens[a:b]))
                    if kind == "ORG":
                        organisations.add(tuple(s.tokens[a:b]))
        self.people, self.organisations = sorted(people), sorted(organisations)
        whole = [p for p in self.people if len(p) > 1]
        self.firsts = sorted({p[0] for p in whole if len(p[0]) > 1 and p[0].isalpha()})
        self.lasts = sorted({p[-1] for p in whole if len(p[-1]) > 1 and p[-1].isalpha()})
        self.cities, self.countries = places["list"], sorted(places["countries"])
        self.bits, self.split = bits, split

    def changed(self, s, rng):
        if s.spans and rng.random() < .25:
            s = self.renamed(s, rng)
        chance = rng.random()
        if chance < .07:
            return s._replace(tokens=upper(s.tokens))
        if chance < .09:
            return s._replace(tokens=[t.lower() for t in s.tokens])
        if chance < .12:
            return s._replace(tokens=[t if t.lower() in SMALL and k else t[:1].upper() + t[1:] for k, t in enumerate(s.tokens)])
        return s

    def renamed(self, s, rng):
        tokens, labels, spans, at = [], [], [], 0
        for a, b, kind in sorted(s.spans):
            tokens += s.tokens[at:a]
            labels += s.labels[at:a]
            old = s.tokens[a:b]
            new = self.other(kind, old, rng) if kind in ("PER", "LOC", "ORG") and rng.random() < .6 else old
            if old[0][0].islower() or not new:
                new = old
            spans.append((len(tokens), len(tokens) + len(new), kind))
            tokens += new
            labels += [self.bits("B", [kind])] + [self.bits("I", [kind])] * (len(new) - 1)
            at = b
        return s._replace(tokens=tokens + s.tokens[at:], labels=labels + s.labels[at:], spans=spans)

    def other(self, kind, old, rng):
        if kind == "PER" and len(old) == 1:
            return [rng.choice(self.lasts if rng.random() < .7 else self.firsts)]
        if kind == "PER":
            return list(rng.choice(self.people)) if rng.random() < .4 else [rng.choice(self.firsts), rng.choice(self.lasts)]
        if kind == "LOC":
            name = rng.choice(self.countries if rng.random() < .2 else self.cities)
            return [t for w in name.split() for t in self.split(w)]
        return list(rng.choice(self.organisations))


def upper(tokens):
    return [t.upper() if len(t.upper()) == len(t) else t for t in tokens]
