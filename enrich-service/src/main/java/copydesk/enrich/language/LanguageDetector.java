package copydesk.enrich.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import copydesk.enrich.text.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which language an article is written: the language its source declares,
 * unless the body clearly says otherwise. A body of some sentences is read by a learned
 * model, a shorter one by its letters and small words, and then only where nothing is
 * declared. Thread-safe.
 */
public final class LanguageDetector {

    private static final String UNKNOWN = "und";

    private static final int LONGEST_TAG = 35;

    /** With fewer letters the declaration stands. */
    private static final int LETTERS_FOR_CONFLICT = 80;

    /** As many say what others need two or three letters for. */
    private static final int LETTERS_OF_OWN_SCRIPT = 20;

    private static final int WORDS_FOR_GUESS = 4;

    private static final double CLEAR_SHARE = 0.2;

    /**
     * A language that the model does not know may share small words with a known one, so
     * more is asked.
     */
    private static final double CLEAR_SHARE_AGAINST_STRANGER = 0.3;

    private final LanguageProfiles profiles = LanguageProfiles.standard();

    private final LearnedLanguages learned = LearnedLanguages.standard();

    /**
     * The BCP 47 tag of an article's language, {@code und} if neither its source nor its
     * words tell.
     */
    public String decide(ArticleText text) {
        BodySample sample = BodySample.of(text);
        String declared = normalised(text.article().language());
        String read = read(sample).orElse(UNKNOWN);
        if (declared.equals(UNKNOWN)) {
            return read.equals(UNKNOWN) ? guess(sample.words(), CLEAR_SHARE) : read;
        }
        String language = primary(declared);
        if (read.equals(UNKNOWN) || Neighbours.are(language, read)) {
            return Script.fits(language, sample.words()) || isShort(sample) ? declared : UNKNOWN;
        }
        return isKnown(language) ? read : againstStranger(declared, sample);
    }

    private Optional<String> read(BodySample sample) {
        int letters = sample.letters();
        Optional<String> own = (letters >= LETTERS_OF_OWN_SCRIPT) ? Script.language(sample.text()) : Optional.empty();
        if (own.isPresent() || letters < LETTERS_FOR_CONFLICT) {
            return own;
        }
        return this.learned.read(sample.text());
    }

    private static boolean isShort(BodySample sample) {
        return sample.letters() < LETTERS_FOR_CONFLICT;
    }

    private boolean isKnown(String language) {
        return this.learned.knows(language) || Neighbours.are(language, "nb");
    }

    private String againstStranger(String declared, BodySample sample) {
        String best = guess(sample.words(), CLEAR_SHARE_AGAINST_STRANGER);
        if (!best.equals(UNKNOWN)) {
            return best;
        }
        return Script.fits(primary(declared), sample.words()) ? declared : UNKNOWN;
    }

    private String guess(List<String> words, double share) {
        Map<String, Integer> counts = this.profiles.count(words);
        String best = best(counts);
        boolean enough = words.size() >= WORDS_FOR_GUESS;
        return (enough && counts.getOrDefault(best, 0) >= share * words.size()) ? best : UNKNOWN;
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
