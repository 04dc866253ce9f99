package copydesk.enrich.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import copydesk.contract.annotation.Mention;
import copydesk.enrich.text.Articles;
import copydesk.enrich.text.TextBlock;
import org.jspecify.annotations.Nullable;

/** Lines of a text for one reader alone. */
final class Lines {

    private Lines() {
    }

    static Line of(String language, String text, Mention... names) {
        TextBlock block = Articles.text(Articles.of(text)).blocks().get(0);
        return new Line(block, Objects.requireNonNull(ValueWords.standard().get(language)), List.of(names));
    }

    /** What a reader finds, as in: 3 p.m. = T15:00 hour; null if that is nothing. */
    static @Nullable String read(Reader reader, String language, String text) {
        Line line = of(language, text);
        List<String> all = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            Found found = reader.read(line, at);
            if (found != null) {
                all.add(words(line, found) + " = " + found.value() + " " + exactness(found));
                at = found.to() - 1;
            }
        }
        return all.isEmpty() ? null : String.join("; ", all);
    }

    private static String words(Line line, Found found) {
        int end = line.token(found.to() - 1).utf16Start() + line.text(found.to() - 1).length();
        return line.block().text().substring(line.token(found.from()).utf16Start(), end);
    }

    private static @Nullable String exactness(Found found) {
        return (found.precision() != null) ? found.precision().code() : found.unit();
    }

}
