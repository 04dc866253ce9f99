package copydesk.allinone.rerun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import copydesk.contract.news.NewsItem;

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
     * @param refused articles that went through the re-run and were not published by it
     */
    static Comparison of(Map<String, byte[]> now, Map<String, byte[]> then, List<String> refused) {
        int compared = 0;
        int identical = 0;
        List<Difference> differences = new ArrayList<>();
        List<String> onlyThen = new ArrayList<>();
        for (Map.Entry<String, byte[]> article : then.entrySet()) {
            byte[] published = now.get(article.getKey());
            if (published == null) {
                onlyThen.add(article.getKey());
                continue;
            }
            compared++;
            identical += Arrays.equals(published, article.getValue()) ? 1 : 0;
            Difference difference = Differences.between(Shelf.read(published), Shelf.read(article.getValue()));
            if (!difference.isNone()) {
                differences.add(difference);
            }
        }
        List<String> onlyNow = refused.stream()
            .filter((uri) -> now.containsKey(uri) && !then.containsKey(uri) && isOut(now.get(uri)))
            .toList();
        return new Comparison(compared, identical, differences, onlyNow, onlyThen);
    }

    private static boolean isOut(byte[] json) {
        NewsItem item = Shelf.read(json);
        return "usable".equals(item.pubStatus());
    }

    long gained() {
        return this.differences.stream().mapToLong((difference) -> difference.tagsGained().size()).sum();
    }

    long lost() {
        return this.differences.stream().mapToLong((difference) -> difference.tagsLost().size()).sum();
    }

}
