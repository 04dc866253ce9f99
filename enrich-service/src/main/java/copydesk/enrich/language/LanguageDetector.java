package copydesk.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which language an article is written: the language its source declares,
 * unless the words of the body clearly say otherwise. Thread-safe.
 */
public final class LanguageDetector {

    private static final String UNKNOWN = "und";

    private static final int LONGEST_TAG = 35;

    private static final int WORDS_READ = 500;

    /** With fewer words the declaration stands. */
    private static final int WORDS_FOR_CONFLICT = 20;

    private static final int WORDS_FOR_GUESS = 4;

    private static final double CLEAR_SHARE = 0.2;

    /**
     * A language without a profile of its own may share small words with a known one, so
     * more is asked.
     */
    private static final double CLEAR_SHARE_AGAINST_STRANGER = 0.3;

    private final LanguageProfiles profiles = LanguageProfiles.standard();

    /**
     * The BCP 47 tag of an article's language, {@code und} if neither its source nor its
     * words tell.
     */
    public String decide(ArticleText text) {
        List<String> words = words(text);
        String declared = normalised(text.article().language());
        Map<String, Integer> counts = this.profiles.count(words);
        if (declared.equals(UNKNOWN)) {
            return guess(words, counts);
        }
        String best = best(counts);
        if (best.equals(primary(declared)) || words.size() < WORDS_FOR_CONFLICT) {
            return declared;
        }
        if (isClearlyAnother(primary(declared), best, words.size(), counts)) {
            return best;
        }
        return Script.fits(primary(declared), words) ? declared : UNKNOWN;
    }

    private static String guess(List<String> words, Map<String, Integer> counts) {
        String best = best(counts);
        boolean enough = words.size() >= WORDS_FOR_GUESS;
        return (enough && counts.getOrDefault(best, 0) >= CLEAR_SHARE * words.size()) ? best : UNKNOWN;
    }

    private boolean isClearlyAnother(String declared, String best, int words, Map<String, Integer> counts) {
        double share = this.profiles.knows(declared) ? CLEAR_SHARE : CLEAR_SHARE_AGAINST_STRANGER;
        int hits = counts.getOrDefault(best, 0);
        return hits >= share * words && hits >= 2 * counts.getOrDefault(declared, 0);
    }

    private static String best(Map<String, Integer> counts) {
        String best = UNKNOWN;
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }

    private static List<String> words(ArticleText text) {
        List<String> words = new ArrayList<>();
        for (TextBlock block : text.blocks()) {
            if (block.role().isBody() && words.size() < WORDS_READ) {
                add(block, words);
            }
        }
        return words;
    }

    private static void add(TextBlock block, List<String> words) {
        for (Token token : block.tokens()) {
            if (words.size() < WORDS_READ && token.word() && Character.isLetter(token.text().codePointAt(0))) {
                words.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String normalised(@Nullable String declared) {
        if (declared == null || declared.length() > LONGEST_TAG) {
            return UNKNOWN;
        }
        return Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }

}
