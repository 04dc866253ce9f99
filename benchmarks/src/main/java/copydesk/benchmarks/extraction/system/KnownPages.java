package copydesk.benchmarks.extraction.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;

/**
 * Pages of hosts that have other pages in the training sets, and which of two models has
 * seen those others but not the page.
 *
 * @param parts the number of the model by the address of the page
 */
public record KnownPages(Map<String, Integer> parts) {

    public KnownPages {
        parts = Map.copyOf(parts);
    }

    /**
     * Reads {@code known.txt} beside the models: a number, a space and an address in each
     * line.
     * @throws IllegalArgumentException if it is missing
     */
    public static KnownPages read(Path models) throws IOException {
        Path file = models.resolve("known.txt");
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no " + file + "; run benchmarks/train-blocks --known-only");
        }
        Map<String, Integer> parts = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            parts.put(line.substring(2), Integer.parseInt(line.substring(0, 1)));
        }
        return new KnownPages(parts);
    }

    /** What a set has of these pages. */
    public GoldSet of(GoldSet set) {
        List<GoldPage> pages = set.pages().stream().filter((page) -> this.parts.containsKey(page.url())).toList();
        return new GoldSet(set.kind(), pages, set.published());
    }

    int part(String url) {
        return Objects.requireNonNull(this.parts.get(url), "a page that is not in known.txt");
    }

}
