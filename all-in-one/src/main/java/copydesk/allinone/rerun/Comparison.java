package copydesk.allinone.rerun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a re-run would change in what everybody can read.
 *
 * @param compared articles that are on both sides
 * @param identical those of them that are the same byte for byte
 * @param differences those that differ in more than version and times
 * @param onlyNow uris of articles that the re-run would not publish
 * @param onlyThen uris of articles that only the re-run publishes
 */
public record Comparison(int compared, int identical, List<Difference> differences, List<String> onlyNow,
        List<String> onlyThen) {

    /**
     * Compares.
     * @param now what is published
     * @param then what the re-run published
     * @param touched articles that went through the re-run, published by it or not
     */
    static Comparison of(Map<String, byte[]> now, Map<String, byte[]> then, Collection<String> touched) {
        int identical = 0;
        List<Difference> differences = new ArrayList<>();
        List<String> both = then.keySet()
            .stream()
            .filter((uri) -> isOut(now.get(uri)) && isOut(then.get(uri)))
            .toList();
        for (String uri : both) {
            byte[] before = Objects.requireNonNull(now.get(uri));
            byte[] after = Objects.requireNonNull(then.get(uri));
            identical += Arrays.equals(before, after) ? 1 : 0;
            Difference difference = Differences.between(Shelf.read(before), Shelf.read(after));
            if (!difference.isNone()) {
                differences.add(difference);
            }
        }
        List<String> onlyNow = touched.stream().filter((uri) -> isOut(now.get(uri)) && !isOut(then.get(uri))).toList();
        List<String> onlyThen = then.keySet()
            .stream()
            .filter((uri) -> isOut(then.get(uri)) && !isOut(now.get(uri)))
            .toList();
        return new Comparison(both.size(), identical, differences, onlyNow, onlyThen);
    }

    // a killed article stays as a small document, which says no more than that
    private static boolean isOut(byte @Nullable [] json) {
        return json != null && "usable".equals(Shelf.read(json).pubStatus());
    }

    long gained() {
        return this.differences.stream().mapToLong((difference) -> difference.tagsGained().size()).sum();
    }

    long lost() {
        return this.differences.stream().mapToLong((difference) -> difference.tagsLost().size()).sum();
    }

}
