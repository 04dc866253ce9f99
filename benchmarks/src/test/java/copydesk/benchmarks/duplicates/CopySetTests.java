package copydesk.benchmarks.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CopySetTests {

    private static final List<List<String>> ORIGINALS = List.of(List.of("a b c d e", "f g h i j"),
            List.of("k l m", "n o"));

    @Test
    void takesTheBodyOfArticlesThatAreLongEnough() {
        assertThat(CopySet.of(List.of(gold("1", "2", "3"), gold("1", "2", "3", "4"))))
            .containsExactly(List.of("1", "2", "3", "4"));
    }

    @Test
    void everyChangeMakesACopyOfItsStory() {
        List<StandText> texts = CopySet.copies("n", ORIGINALS);

        assertThat(texts.subList(0, 4)).extracting(StandText::id)
            .containsExactly("n0", "n0-credit", "n0-cut_third", "n0-cut_half");
        assertThat(texts).extracting(StandText::id).doesNotHaveDuplicates();
        assertThat(texts.subList(0, 1 + Change.values().length)).extracting(StandText::story).containsOnly("n0");
    }

    @Test
    void quotingTextTakesAFifthAndIsAStoryOfItsOwn() {
        List<StandText> texts = CopySet.copies("n", ORIGINALS);

        assertThat(texts).contains(
                new StandText("n0-quoting", "n0-quoting", "quotes a fifth", List.of("m l k", "o n", "a b")),
                new StandText("n1-quoting", "n1-quoting", "quotes a fifth", List.of("e d c b a", "j i h g f", "k")));
    }

    @Test
    void copiesAreTheSameEveryTime() {
        assertThat(CopySet.copies("n", ORIGINALS)).isEqualTo(CopySet.copies("n", ORIGINALS));
        assertThat(CopySet.copies("n", List.of())).isEmpty();
        assertThat(CopySet.generated(3)).isEqualTo(CopySet.generated(3)).hasSize(3);
    }

    @Test
    void cutsKeepTheBeginningWordForWord() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<String> text = text(random);
            List<String> words = words(text);
            int half = (int) (words.size() * 0.5);
            int third = (int) (words.size() * 0.67);

            assertThat(words(Change.CUT_HALF.apply(text, random))).isEqualTo(words.subList(0, half));
            assertThat(words(Change.CUT_THIRD.apply(text, random))).isEqualTo(words.subList(0, third));
        }
    }

    @Test
    void noChangeTouchesTheOriginal() {
        List<String> text = List.of("It cost 1,200 euros or 4% more.", "It has 3 cranes.", "Nobody slept.");
        List<String> before = List.copyOf(text);
        for (Change change : Change.values()) {
            List<String> changed = change.apply(text, new Random(2));

            assertThat(changed).isEqualTo(change.apply(new ArrayList<>(before), new Random(2)));
            assertThat(text).isEqualTo(before);
        }
    }

    @Test
    void pairIsTheSameWhicheverCameFirst() {
        assertThat(TextPair.of("b", "a")).isEqualTo(TextPair.of("a", "b")).isEqualTo(new TextPair("a", "b"));
        assertThat(new TreeSet<>(List.of(TextPair.of("c", "b"), TextPair.of("c", "a"), TextPair.of("b", "a"))))
            .containsExactly(new TextPair("a", "b"), new TextPair("a", "c"), new TextPair("b", "c"));
    }

    @Test
    void bodyPartsParagraphsByABlankLine() {
        assertThat(new StandText("a", "a", "original", List.of("one", "two")).body()).isEqualTo("one\n\ntwo");
        assertThat(new StandText("a", "a", "original", List.of()).body()).isEmpty();
    }

    private static List<String> text(Random random) {
        List<String> text = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.add("word" + " next".repeat(random.nextInt(9)) + " end" + i);
        }
        return text;
    }

    private static List<String> words(List<String> text) {
        return text.stream().flatMap((paragraph) -> Arrays.stream(paragraph.split(" "))).toList();
    }

    private static GoldArticle gold(String... paragraphs) {
        List<Block> blocks = new ArrayList<>(List.of(new Block(BlockRole.HEADLINE, "Head", List.of())));
        Arrays.stream(paragraphs).forEach((text) -> blocks.add(new Block(BlockRole.PARAGRAPH, text, List.of())));
        blocks.add(new Block(BlockRole.RELATED, "More", List.of()));
        return new GoldArticle("7", "wire", "https://herald.example/", List.of(), List.of(), blocks, List.of(),
                List.of(), List.of(), List.of());
    }

}
