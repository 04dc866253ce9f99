package copydesk.benchmarks.language;

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

/**
 * The languages in which the publishers of the fundus pages write, looked at page by
 * page: {@code CC} or {@code CC/Publisher}, the language, and why. What pages declare
 * would not do, since some declare wrongly.
 */
final class TrueLanguages {

    private final Map<String, String> languages = new LinkedHashMap<>();

    TrueLanguages(BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] columns = line.split("\t", 3);
            this.languages.put(columns[0], columns[1]);
        }
    }

    static TrueLanguages standard() {
        InputStream table = Objects.requireNonNull(TrueLanguages.class.getResourceAsStream("fundus.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new TrueLanguages(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The language of a page such as {@code de/Publisher_2024_04_22}; empty if its folder
     * is not listed.
     */
    Optional<String> of(String page) {
        String publisher = page.replaceFirst("_\\d{4}_\\d\\d_\\d\\d$", "");
        return Optional.ofNullable(this.languages.get(publisher))
            .or(() -> Optional.ofNullable(this.languages.get(publisher.replaceFirst("/.*", ""))));
    }

}
