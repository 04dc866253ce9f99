package copydesk.enrich.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What is known of hosts, from a table whose lines hold a host, the first segments of the
 * paths that the line speaks of, and words. {@code *.} before a host stands for all hosts
 * below it; the usual {@code www.}, {@code m.} and languages need no line.
 */
final class HostTable {

    private static final Pattern USUAL = Pattern
        .compile("(?:www|m|mobile|web|touch|mbasic|amp|old|new|[a-z]{2}(?:-[a-z]{2})?)\\.(.+\\..+)");

    private final Map<String, List<Line>> lines = new HashMap<>();

    private HostTable() {
    }

    static HostTable read(String name) {
        HostTable table = new HostTable();
        try (InputStream file = HostTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
            return table;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void add(String text) {
        String[] cells = text.split("\t", -1);
        this.lines.computeIfAbsent(cells[0], (host) -> new ArrayList<>())
            .add(new Line(words(cells[1]), words((cells.length > 2) ? cells[2] : "")));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter((word) -> !word.isEmpty()).toList();
    }

    /** Whether any line speaks of the host. */
    boolean knows(String host) {
        return ofHost(host) != null;
    }

    /** The words of the line that speaks of an address. */
    Optional<List<String>> columns(WebUrl url) {
        List<Line> known = ofHost(url.host());
        if (known == null) {
            return Optional.empty();
        }
        return known.stream().filter((line) -> line.speaksOf(url.firstSegment())).map(Line::words).findFirst();
    }

    private @Nullable List<Line> ofHost(String given) {
        String host = HostName.open(given);
        var usual = USUAL.matcher(host);
        List<Line> exact = this.lines.get(host);
        if (exact == null && usual.matches()) {
            exact = this.lines.get(usual.group(1));
        }
        int dot = host.indexOf('.');
        while (exact == null && dot >= 0) {
            exact = this.lines.get("*" + host.substring(dot));
            dot = host.indexOf('.', dot + 1);
        }
        return exact;
    }

    /**
     * A line.
     *
     * @param segments first segments it speaks of: {@code *} any, {@code /} none,
     * {@code @} one that begins with it
     * @param words the rest
     */
    private record Line(List<String> segments, List<String> words) {

        boolean speaksOf(String segment) {
            if (segment.isEmpty()) {
                return this.segments.contains("/");
            }
            return this.segments.contains("*") || this.segments.contains(segment)
                    || (segment.startsWith("@") && this.segments.contains("@"));
        }

    }

}
