package copydesk.enrich.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.Sentence;

/** Nouns for what people are: a long list for English, that of the quotes for others. */
final class RoleWords {

    private static final String TABLE = "/copydesk/enrich/speaker/roles.tsv";

    /** Read once: the table does not change. */
    static final RoleWords STANDARD = standard();

    private final Set<String> nouns;

    private final Set<String> endings;

    private RoleWords(Set<String> nouns, Set<String> endings) {
        this.nouns = nouns;
        this.endings = endings;
    }

    private static RoleWords standard() {
        InputStream stream = Objects.requireNonNull(RoleWords.class.getResourceAsStream(TABLE));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var table = reader.lines()
                .filter((line) -> !line.startsWith("#"))
                .map((line) -> line.split("\t", 3))
                .collect(Collectors.toMap((row) -> row[1], (row) -> Set.of(row[2].split(" ")), (one, other) -> one));
            Function<String, Set<String>> words = (name) -> table.getOrDefault(name, Set.of());
            return new RoleWords(words.apply("ROLE"), words.apply("KIND"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Whether a word says what somebody is. */
    boolean isRole(Sentence sentence, int at) {
        Item item = sentence.at(at);
        if (!item.word() || item.isName()) {
            return false;
        }
        boolean listed = sentence.is(at, WordClass.ROLE);
        return listed || (sentence.words().isOf("en") && (this.nouns.contains(item.text()) || isKind(item.text())));
    }

    private boolean isKind(String word) {
        return word.length() > 6 && this.endings.stream().anyMatch(word::endsWith);
    }

}
