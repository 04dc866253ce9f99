package copydesk.enrich.identity.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of words that names are made of: two columns, parted by a tab. */
final class NameTables {

    private NameTables() {
    }

    static List<String[]> rows(String table) {
        InputStream bytes = Objects
            .requireNonNull(NameTables.class.getResourceAsStream("/copydesk/enrich/identity/" + table), table);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split("\t", 2)).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
