package copydesk.benchmarks.extraction.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Annotated pages that were published together.
 *
 * @param kind what is annotated
 * @param pages the pages in the order of the set
 * @param published for other systems, by name, the text each made of each page
 */
public record GoldSet(GoldKind kind, List<GoldPage> pages, Map<String, Map<String, String>> published) {

    public GoldSet {
        pages = List.copyOf(pages);
        published = Collections.unmodifiableMap(published);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("The set has no pages");
        }
    }

    /**
     * Reads the set in a folder; what it holds tells the kind.
     * @throws IllegalArgumentException if it holds none of the known kinds
     */
    public static GoldSet read(Path folder) throws IOException {
        if (Files.exists(folder.resolve("ground-truth.json"))) {
            return ArticleBenchmarkFolder.read(folder);
        }
        if (PackedFiles.exist(folder, "ground-truth")) {
            return WcxbFolder.read(folder);
        }
        if (Files.isDirectory(folder)) {
            return FundusFolder.read(folder);
        }
        throw new IllegalArgumentException("There is no folder " + folder);
    }

}
