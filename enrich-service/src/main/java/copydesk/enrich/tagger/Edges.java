package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import copydesk.enrich.text.Token;

/**
 * Takes off what a model sometimes leaves at the edges of a name: quotation marks,
 * commas, an article, a possessive, the full stop of the sentence.
 */
final class Edges {

    private static final Set<String> ABBREVIATED = Set.of("Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "St", "Bros", "Cos",
            "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass",
            "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt",
            "Wash", "Wis", "Wyo", "Ont", "Que", "Rd", "Ave", "Blvd");

    /** Small words that no name ends with. */
    private static final Set<String> JOINING = Set.of("of", "in", "for", "and", "the", "at", "on", "to", "by", "with",
            "from");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private Edges() {
    }

    /** The names without it; a name of nothing else is dropped. */
    static List<TaggedName> trim(List<Token> tokens, List<TaggedName> names) {
        List<TaggedName> trimmed = new ArrayList<>();
        for (TaggedName name : names) {
            int from = name.from();
            int to = name.to();
            while (from < to && (!tokens.get(from).word() || ARTICLES.contains(tokens.get(from).text()))) {
                from++;
            }
            while (to > from && !isEnd(tokens, from, to)) {
                to--;
            }
            if (from < to) {
                trimmed.add(new TaggedName(from, to, name.type(), name.confidence()));
            }
        }
        return trimmed;
    }

    private static boolean isEnd(List<Token> tokens, int from, int to) {
        Token last = tokens.get(to - 1);
        if (last.word()) {
            return !JOINING.contains(last.text()) && !isPossessive(tokens, from, to);
        }
        return last.is('.') && to - 2 >= from && isAbbreviated(tokens, from, to - 2);
    }

    /** U.S. and Jr. keep their full stop, and so do initials. */
    private static boolean isAbbreviated(List<Token> tokens, int from, int word) {
        String text = tokens.get(word).text();
        boolean initial = text.length() == 1 && Character.isUpperCase(text.charAt(0)) && word > from
                && tokens.get(word - 1).is('.');
        return initial || ABBREVIATED.contains(text);
    }

    private static boolean isPossessive(List<Token> tokens, int from, int to) {
        if (to - from < 3 || !tokens.get(to - 1).text().equalsIgnoreCase("s")) {
            return false;
        }
        Token before = tokens.get(to - 2);
        return (before.is('\'') || before.is('\u2019')) && !tokens.get(to - 1).spaced();
    }

}
