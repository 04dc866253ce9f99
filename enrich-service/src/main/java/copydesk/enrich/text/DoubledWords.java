package copydesk.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.article.QualityIssue;

/**
 * Finds words that stand twice in a row by an editing slip, as in
 * {@code ready for "ready for work"}. Only white space and quotation marks may stand
 * between them. A single word counts where the language never doubles it; a group of two
 * where it is broken by a quotation mark or ends in a word that must go on; longer groups
 * always. Names, numbers and figures of speech ({@code day after day after day}) do not
 * count.
 */
public final class DoubledWords {

    private static final Map<String, Set<String>> NEVER_DOUBLED = Map.of("en",
            Set.of("the", "a", "an", "of", "and", "with", "from", "for", "at", "my", "their", "its"), "fr",
            Set.of("de", "et", "des", "dans", "une", "du"), "es", Set.of("de", "el", "los", "las", "una", "con"), "de",
            Set.of("und", "von", "mit", "ein", "für"), "uk", Set.of("і", "на", "у", "з", "до"), "ru",
            Set.of("и", "на", "в", "с", "из"));

    private static final Map<String, Set<String>> MUST_GO_ON = Map.of("en", Set.of("the", "a", "an", "of", "and", "to",
            "with", "from", "for", "at", "in", "on", "by", "as", "into", "their", "its", "his"));

    private DoubledWords() {
    }

    /** What stands twice in an article written in a language. */
    public static List<QualityIssue> find(ArticleText text, String language) {
        String primary = language.split("-", 2)[0];
        List<QualityIssue> issues = new ArrayList<>();
        for (TextBlock block : text.blocks()) {
            new DoubledSearch(block, NEVER_DOUBLED.getOrDefault(primary, Set.of()),
                    MUST_GO_ON.getOrDefault(primary, Set.of()), issues)
                .run();
        }
        return issues;
    }

}
