package copydesk.enrich.identity.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that stand at a name without being part of it, and words that tell nothing. */
public final class NameWords {

    private static final Map<String, Set<String>> CLASSES = read();

    private NameWords() {
    }

    /** Whether this is a title before a person's name: Mr, President, Senator. */
    static boolean isTitle(String normalWord) {
        return is("TITLE", normalWord);
    }

    /** Whether this ends the name of a company: Inc, Ltd, GmbH. */
    static boolean isLegalForm(String normalWord) {
        return is("LEGAL_FORM", normalWord);
    }

    /** Whether this is an honour after a person's name: Jr, FRS. */
    static boolean isHonour(String normalWord) {
        return is("HONOUR", normalWord);
    }

    /** Whether this tells what sort of thing a name is of: city, island. */
    static boolean isClass(String normalWord) {
        return is("CLASS", normalWord);
    }

    /** Whether this says nothing of what a text is about: of, the, former. */
    public static boolean isEmpty(String normalWord) {
        return is("EMPTY", normalWord);
    }

    private static boolean is(String wordClass, String word) {
        return CLASSES.getOrDefault(wordClass, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> read() {
        InputStream table = Objects
            .requireNonNull(NameWords.class.getResourceAsStream("/copydesk/enrich/identity/words.tsv"));
        Map<String, Set<String>> classes = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.lines()
                .filter((line) -> !line.startsWith("#"))
                .map((line) -> line.split("\t", 2))
                .forEach((columns) -> classes.computeIfAbsent(columns[0], (name) -> new HashSet<>())
                    .addAll(Arrays.asList(columns[1].split(" "))));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return classes;
    }

}
