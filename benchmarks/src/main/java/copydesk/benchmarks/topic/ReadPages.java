package copydesk.benchmarks.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What pages of the extraction sets are about, as people read them: page and topics. */
final class ReadPages {

    /** Names of the article extraction benchmark are digests; so much of one suffices. */
    private static final int SHORT = 6;

    private final Map<String, List<String>> topics = new LinkedHashMap<>();

    static ReadPages read(Path file) throws IOException {
        ReadPages pages = new ReadPages();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> columns = List.of(line.split(" "));
                pages.topics.put(columns.get(0),
                        columns.subList(1, columns.size()).stream().map((two) -> two + "000000").toList());
            }
        }
        return pages;
    }

    /** The topics of a page, the main one first; empty if nobody read it. */
    Optional<List<String>> of(String page) {
        return Optional.ofNullable(this.topics.get(page))
            .or(() -> Optional.ofNullable(this.topics.get(page.substring(0, Math.min(SHORT, page.length())))));
    }

}
