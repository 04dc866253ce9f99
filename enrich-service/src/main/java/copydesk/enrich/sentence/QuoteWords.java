package copydesk.enrich.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of a language that the rules for quotes go by, read from a table. */
public final class QuoteWords {

    private static final String WORDS = "/copydesk/enrich/quote/words.tsv";

    private static final String NAMES = "/copydesk/enrich/quote/names.tsv";

    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    private final String language;

    public QuoteWords(String language) {
        this.language = language;
        for (WordClass wordClass : WordClass.values()) {
            this.words.put(wordClass, new HashSet<>());
        }
    }

    /** The words by language; those of no language are the words of all. */
    public static Map<String, QuoteWords> standard() {
        Map<String, QuoteWords> languages = new HashMap<>();
        QuoteWords all = new QuoteWords("");
        for (String line : lines(WORDS)) {
            String[] columns = line.split("\t", 3);
            languages.computeIfAbsent(columns[0], QuoteWords::new).add(columns[1], columns[2]);
            all.add(columns[1], columns[2]);
        }
        languages.put("", all);
        for (String line : lines(NAMES)) {
            String[] columns = line.split("\t", 2);
            languages.values().forEach((words) -> words.add(columns[0], columns[1]));
        }
        return Map.copyOf(languages);
    }

    /** Those of a language; for an unknown one the words of all. */
    public static QuoteWords of(Map<String, QuoteWords> languages, String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        QuoteWords all = languages.get("");
        return languages.getOrDefault(primary, (all != null) ? all : new QuoteWords(""));
    }

    private static List<String> lines(String table) {
        InputStream stream = Objects.requireNonNull(QuoteWords.class.getResourceAsStream(table));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter((line) -> !line.startsWith("#")).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void add(String wordClass, String list) {
        Set<String> set = Objects.requireNonNull(this.words.get(WordClass.valueOf(wordClass)));
        Arrays.stream(list.split(" ")).map((word) -> word.replace('_', ' ')).forEach(set::add);
    }

    public boolean is(WordClass wordClass, String word) {
        return !word.isEmpty() && Objects.requireNonNull(this.words.get(wordClass)).contains(word);
    }

    /** Whether this language is one of those, by their codes of two letters. */
    public boolean isOf(String codes) {
        return !this.language.isEmpty() && codes.contains(this.language);
    }

    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Classes of words; a word may be in several. */
    public enum WordClass {

        /** Verbs that attribute a statement. */
        SAY,

        /** Verbs that attribute single words quoted after them. */
        WEAK,

        /** Participles that attribute to the subject of the sentence. */
        ADDING,

        /** What the speaker stands right after: according to. */
        AFTER,

        /** Pronouns for a man. */
        HE,

        /** Pronouns for a woman. */
        SHE,

        /** Pronouns for several. */
        THEY,

        /** Pronouns that mean no one else in the article. */
        SELF,

        /** What stands before someone known. */
        DEFINITE,

        /** What stands before someone unknown. */
        INDEFINITE,

        /** Prepositions inside a description: of, for. */
        BIND,

        /** Words that are no part of a description. */
        STOP,

        /** What may stand between a subject and its verb. */
        SKIP,

        /** Conjunctions. */
        AND,

        /** Relative pronouns. */
        WHO,

        /** Nouns for persons, where no article tells. */
        ROLE,

        /** What a title between quotation marks stands after. */
        WORK,

        /** What has words but does not speak. */
        SIGN,

        /** Names that are written between quotation marks. */
        NAMED,

        /** Days and months. */
        CALENDAR,

        /** Adjectives that do not tell one holder of a post from another. */
        FREE,

        /** What somebody writes and others quote from. */
        TEXT,

        /** Nouns for organisations. */
        GROUP,

        /** Nouns that mean any ruler. */
        LEADER,

        /** Posts of rulers. */
        RULER,

        /** Given names of women. */
        FEMALE,

        /** Given names of men. */
        MALE

    }

}
