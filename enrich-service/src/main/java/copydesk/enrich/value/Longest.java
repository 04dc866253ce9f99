package copydesk.enrich.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads with several readers and takes the longest value, of equal ones that of the first
 * reader.
 */
final class Longest implements Reader {

    private final List<Reader> readers;

    Longest(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Found longest = null;
        for (Reader reader : this.readers) {
            Found found = reader.read(line, at);
            longest = (found != null && (longest == null || found.to() > longest.to())) ? found : longest;
        }
        return longest;
    }

}
