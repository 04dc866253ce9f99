package copydesk.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language of a text with the model of Apache OpenNLP, among the languages in
 * which news is written: {@code languages.tsv} gives the tag of each that counts. The
 * model knows more, but takes Indonesian for one of its small neighbours when asked for
 * all.
 */
final class LearnedLanguages {

    /** The best must have this share of what it and the next best have. */
    private static final double CLEAR = 0.6;

    private final LanguageDetectorModel model;

    private final Map<String, String> tags;

    private LearnedLanguages(LanguageDetectorModel model, Map<String, String> tags) {
        this.model = model;
        this.tags = tags;
    }

    /** The same for all: it never changes, and takes a second and 24 MB to read. */
    static LearnedLanguages standard() {
        return Standard.LANGUAGES;
    }

    private static LearnedLanguages load() {
        try (InputStream model = resource("/langdetect-183.bin");
                BufferedReader tags = new BufferedReader(new InputStreamReader(
                        resource("/copydesk/enrich/language/languages.tsv"), StandardCharsets.UTF_8))) {
            return new LearnedLanguages(new LanguageDetectorModel(model), tags(tags));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LearnedLanguages.class.getResourceAsStream(name), name);
    }

    private static Map<String, String> tags(BufferedReader reader) throws IOException {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] columns = line.split("\t", 2);
            tags.put(columns[0], columns[1]);
        }
        return tags;
    }

    boolean knows(String language) {
        return this.tags.containsValue(language);
    }

    /**
     * The language of a text; empty if another that is no neighbour is about as likely.
     */
    Optional<String> read(String text) {
        // a detector is no more than the model with a buffer, which threads must not
        // share
        Language[] languages = new LanguageDetectorME(this.model).predictLanguages(text);
        Language best = likeliest(languages, Optional.empty());
        if (best == null) {
            return Optional.empty();
        }
        Optional<String> tag = Optional.ofNullable(this.tags.get(best.getLang()));
        Language next = likeliest(languages, tag);
        double others = (next != null) ? next.getConfidence() : 0;
        return tag.filter((language) -> best.getConfidence() >= CLEAR * (best.getConfidence() + others));
    }

    private @Nullable Language likeliest(Language[] languages, Optional<String> except) {
        Language likeliest = null;
        for (Language language : languages) {
            String tag = this.tags.get(language.getLang());
            boolean counts = tag != null && except.filter((other) -> Neighbours.are(tag, other)).isEmpty();
            if (counts && (likeliest == null || language.getConfidence() > likeliest.getConfidence())) {
                likeliest = language;
            }
        }
        return likeliest;
    }

    /** Read when first asked for. */
    private static final class Standard {

        private static final LearnedLanguages LANGUAGES = load();

    }

}
