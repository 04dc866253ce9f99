package copydesk.benchmarks.duplicates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.contract.article.Block;

/**
 * Originals, a changed copy of each for every change, and for each a text of another
 * story that quotes it: a fifth of its words, which is no copy.
 */
final class CopySet {

    private static final int SEED = 20_260_301;

    private static final int LEAST_PARAGRAPHS = 4;

    private CopySet() {
    }

    /** The texts of the news set. */
    static List<List<String>> of(List<GoldArticle> news) {
        return news.stream()
            .map((article) -> article.blocks()
                .stream()
                .filter((block) -> block.role().isBody())
                .map(Block::text)
                .toList())
            .filter((paragraphs) -> paragraphs.size() >= LEAST_PARAGRAPHS)
            .toList();
    }

    /** Texts of the generator, all of the same few subjects. */
    static List<List<String>> generated(int count) {
        return new ArticleGenerator(SEED).articles(0, count)
            .stream()
            .map((article) -> paragraphs(new String(article.document(), StandardCharsets.UTF_8)))
            .toList();
    }

    private static List<String> paragraphs(String export) {
        return Arrays.stream(export.split("\n\n"))
            .map((paragraph) -> paragraph.strip().replaceAll("\\[([^]]*)]\\(#\\)", "$1"))
            .filter((paragraph) -> paragraph.length() > 150)
            .toList();
    }

    /** Originals with their copies, and texts that only quote them. */
    static List<StandText> copies(String prefix, List<List<String>> originals) {
        Random random = new Random(SEED);
        List<StandText> texts = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            String story = prefix + i;
            List<String> original = originals.get(i);
            texts.add(new StandText(story, story, "original", original));
            for (Change change : Change.values()) {
                texts.add(new StandText(story + "-" + change.name().toLowerCase(Locale.ROOT), story, change.words(),
                        change.apply(original, random)));
            }
            texts.add(quoting(story, original, originals.get((i + 1) % originals.size())));
        }
        return texts;
    }

    // another text that takes over a fifth of this one, as two reports of one press
    // conference do
    private static StandText quoting(String story, List<String> original, List<String> other) {
        int left = words(original) / 5;
        List<String> own = new ArrayList<>(HouseStyle.unlike(other));
        for (String paragraph : original) {
            List<String> of = List.of(paragraph.split(" "));
            if (left > 0) {
                own.add(String.join(" ", of.subList(0, Math.min(left, of.size()))));
            }
            left -= of.size();
        }
        return new StandText(story + "-quoting", story + "-quoting", "quotes a fifth", own);
    }

    private static int words(List<String> paragraphs) {
        return paragraphs.stream().mapToInt((paragraph) -> paragraph.split(" ").length).sum();
    }

}
