package copydesk.publish.difference;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class WordDiffTests {

    @Test
    void findsReplacedAddedAndRemovedWords() {
        assertThat(diff("the old bridge closes", "the new bridge closes")).containsExactly("old>new");
        assertThat(diff("the bridge closes", "the old bridge closes today")).containsExactly(">old", ">today");
        assertThat(diff("the old bridge closes today", "bridge closes")).containsExactly("the old>", "today>");
        assertThat(diff("", "a b")).containsExactly(">a b");
        assertThat(diff("a b", "")).containsExactly("a b>");
        assertThat(diff("a b", "a b")).isEmpty();
    }

    @Test
    void keepsRepeatedWordsInPlace() {
        assertThat(diff("the cat and the dog and the bird", "the very big cat and the dog and the fish"))
            .containsExactly(">very big", "bird>fish");
    }

    @Test
    void seesNoTypography() {
        assertThat(diff("\"It's over\" -- he said", "\u201cIt\u2019s over\u201d \u2014 he said")).isEmpty();
    }

    @Test
    void finishesWhatHasLittleInCommon() {
        String before = numbered(20_000, 1);
        String after = numbered(20_000, 2);

        List<Hunk> hunks = assertTimeout(Duration.ofSeconds(30),
                () -> WordDiff.between(Word.of(before), Word.of(after)));

        assertThat(hunks).hasSizeBetween(1, 500);
        assertThat(hunks.get(hunks.size() - 1).afterEnd()).isLessThanOrEqualTo(20_000);
    }

    @Test
    void finishesOneLongWord() {
        assertThatNoException()
            .isThrownBy(() -> WordDiff.between(Word.of("a".repeat(1_000_000)), Word.of("a".repeat(1_000_001))));
    }

    private static String numbered(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj((i) -> "w" + random.nextInt(500)).collect(Collectors.joining(" "));
    }

    private static List<String> diff(String before, String after) {
        List<Word> old = Word.of(before);
        List<Word> now = Word.of(after);
        return WordDiff.between(old, now)
            .stream()
            .map((hunk) -> words(old, hunk.beforeStart(), hunk.beforeEnd()) + ">"
                    + words(now, hunk.afterStart(), hunk.afterEnd()))
            .toList();
    }

    private static String words(List<Word> words, int start, int end) {
        return words.subList(start, end).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

}
