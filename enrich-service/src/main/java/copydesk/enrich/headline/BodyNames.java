package copydesk.enrich.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import copydesk.enrich.tagger.NameType;
import copydesk.enrich.tagger.TaggedName;
import copydesk.enrich.text.Folding;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.PhraseTrie;
import copydesk.enrich.text.PhraseTrie.Match;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * The names of an article's sentences, looked for in its headline: there the words around
 * a name tell little, and the body has told already what it is and where it ends. Not
 * thread-safe.
 */
public final class BodyNames {

    /** Names less sure than this are wrong more often than right. */
    private static final double LEAST_CONFIDENCE = 0.5;

    /** A longer name of the headline stands against a shorter one of the body. */
    private static final double SURE = 0.8;

    private final PhraseTrie<Form> forms = new PhraseTrie<>();

    /** Adds the names of a block. */
    public void add(TextBlock block, List<TaggedName> names) {
        for (TaggedName name : names) {
            if (name.confidence() >= LEAST_CONFIDENCE) {
                List<Token> tokens = block.tokens().subList(name.from(), name.to());
                add(words(tokens), name);
                int surname = lastWord(tokens);
                if (name.type() == NameType.PERSON && surname > 0) {
                    add(words(tokens.subList(surname, tokens.size())), name);
                }
            }
        }
    }

    private void add(List<String> words, TaggedName name) {
        String[] array = words.toArray(String[]::new);
        Match<Form> known = this.forms.longest(array, 0);
        if (known != null && known.end() == array.length) {
            known.value().add(name);
        }
        else {
            this.forms.add(words, new Form().add(name));
        }
    }

    /** Where the last word starts, which may have hyphens in it. */
    private static int lastWord(List<Token> name) {
        int at = name.size() - 1;
        while (at > 0 && !name.get(at).spaced()) {
            at--;
        }
        return at;
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map((token) -> Folding.fold(token.text()).toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * The names of a headline: those of the body that stand in it, and what was found
     * there beside them.
     */
    public List<TaggedName> in(TextBlock headline, List<TaggedName> found) {
        List<TaggedName> told = told(headline);
        List<TaggedName> names = new ArrayList<>();
        boolean[] taken = new boolean[headline.tokens().size()];
        keep(found.stream().filter((name) -> name.confidence() >= SURE && isLonger(name, told)).toList(), taken, names);
        keep(told, taken, names);
        keep(found, taken, names);
        names.sort(Comparator.comparingInt(TaggedName::from));
        return names;
    }

    private static boolean isLonger(TaggedName name, List<TaggedName> told) {
        return told.stream()
            .anyMatch((shorter) -> name.from() <= shorter.from() && shorter.to() <= name.to()
                    && shorter.to() - shorter.from() < name.to() - name.from());
    }

    private static void keep(List<TaggedName> candidates, boolean[] taken, List<TaggedName> names) {
        for (TaggedName name : candidates) {
            boolean free = true;
            for (int at = name.from(); at < name.to(); at++) {
                free &= !taken[at];
            }
            if (free) {
                Arrays.fill(taken, name.from(), name.to(), true);
                names.add(name);
            }
        }
    }

    private List<TaggedName> told(TextBlock headline) {
        List<TaggedName> told = new ArrayList<>();
        List<Token> tokens = headline.tokens();
        String[] words = words(tokens).toArray(String[]::new);
        int at = 0;
        while (at < words.length) {
            Match<Form> match = Letters.isCapitalised(tokens.get(at).text()) ? this.forms.longest(words, at) : null;
            if (match != null && !isPart(tokens, at, match.end(), words)) {
                told.add(match.value().name(at, match.end()));
            }
            at = (match != null) ? match.end() : at + 1;
        }
        return told;
    }

    /** Whether a hyphen joins it to a word that is no name of the body. */
    private boolean isPart(List<Token> tokens, int from, int to, String[] words) {
        boolean before = isHyphen(tokens, from - 1) && this.forms.longest(words, from - 2) == null;
        return before || (isHyphen(tokens, to) && this.forms.longest(words, to + 1) == null);
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        return at > 0 && at + 1 < tokens.size() && tokens.get(at).is('-') && !tokens.get(at).spaced()
                && !tokens.get(at + 1).spaced();
    }

    /** What the body says of a name. */
    private static final class Form {

        private final Map<NameType, Double> votes = new EnumMap<>(NameType.class);

        private double confidence;

        Form add(TaggedName name) {
            this.votes.merge(name.type(), name.confidence(), Double::sum);
            this.confidence = Math.max(this.confidence, name.confidence());
            return this;
        }

        TaggedName name(int from, int to) {
            NameType type = this.votes.entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
            return new TaggedName(from, to, type, this.confidence);
        }

    }

}
