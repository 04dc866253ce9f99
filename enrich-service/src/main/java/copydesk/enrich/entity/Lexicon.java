package copydesk.enrich.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import copydesk.enrich.text.Letters;

/** Words that the rules for names go by, read from {@code words.tsv}. */
final class Lexicon {

    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    Lexicon(BufferedReader reader) {
        for (WordClass wordClass : WordClass.values()) {
            this.words.put(wordClass, new HashSet<>());
        }
        reader.lines().filter((line) -> !line.startsWith("#")).forEach(this::add);
    }

    static Lexicon standard() {
        InputStream table = Objects
            .requireNonNull(Lexicon.class.getResourceAsStream("/copydesk/enrich/entity/words.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Lexicon(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t", 2);
        Set<String> set = Objects.requireNonNull(this.words.get(WordClass.valueOf(columns[0])));
        set.addAll(Arrays.asList(columns[1].split(" ")));
    }

    boolean is(WordClass wordClass, String word) {
        return Objects.requireNonNull(this.words.get(wordClass)).contains(word);
    }

    /** Whether a capitalised word cannot be part of a person's name. */
    boolean isNoName(String word) {
        return is(WordClass.FUNCTION, word) || is(WordClass.CALENDAR, word) || is(WordClass.TITLE, word)
                || is(WordClass.NO_NAME, word) || is(WordClass.ORGANISATION_HEAD, word)
                || is(WordClass.PLACE_HEAD, word);
    }

    /**
     * Whether a capitalised word before a surname is taken for a given name.
     * @param first whether it starts a sentence, where every word has a capital
     */
    boolean isLikelyGivenName(String word, boolean first) {
        boolean otherWord = isNoName(word) || Letters.isCapitals(word)
                || (first && (word.endsWith("ly") || word.endsWith("ing") || word.endsWith("ed")));
        return is(WordClass.GIVEN_NAME, word) || !otherWord;
    }

    /** Classes of words; a word may be in several. */
    enum WordClass {

        /** Given names, folded. */
        GIVEN_NAME,

        /** Small words inside a name: von, de, bin. */
        PARTICLE,

        /** What may follow a name: Jr, III. */
        SUFFIX,

        /** Last words of titles before a name. */
        TITLE,

        /** Titles after which a surname may stand alone. */
        STRONG_TITLE,

        /** Titles that are no name of anybody or anything, standing alone. */
        TITLE_ALONE,

        /** Titles without which a given name would say too little: King, Pope. */
        ROYAL,

        /** Titles that belong to a name of one word: Lady Gaga. */
        NOBLE,

        /** What stands after a name for a rank or a degree: KC, MP. */
        POST_NOMINAL,

        /** Nouns for persons in an apposition: ", the director of". */
        ROLE,

        /** Last words of organisations' names. */
        ORGANISATION_HEAD,

        /** First words of organisations' names that go on with "of". */
        ORGANISATION_OF,

        /** Last words of places' names. */
        PLACE_HEAD,

        /** First words of places' names. */
        PLACE_FIRST,

        /** Articles, pronouns, conjunctions, as they stand at the start of a sentence. */
        FUNCTION,

        /** Days and months. */
        CALENDAR,

        /** Other capitalised words that are no part of a person's name. */
        NO_NAME,

        /** Places that are also given names. */
        PLACE_OR_GIVEN_NAME

    }

}
