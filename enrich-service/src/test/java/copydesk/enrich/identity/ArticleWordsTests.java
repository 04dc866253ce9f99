package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.knowledge.NormalName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleWordsTests {

    @Test
    void knowsWordsWithoutCaseAndDiacritics() {
        ArticleWords words = words("ERDOĞAN visits Łódź , 2018 !");

        assertThat(words.has("erdogan")).isTrue();
        assertThat(words.has("lodz")).isTrue();
        assertThat(words.has("2018")).isTrue();
        assertThat(words.has("!")).isFalse();
        assertThat(words.has("")).isFalse();
        assertThat(words.has("Erdogan")).isFalse();
    }

    @Test
    void bracketIsExplainedByWhatStandsBefore() {
        assertThat(words("the United Nations ( UN ) met").explained("un")).containsExactly("the", "united", "nations");
        assertThat(words("met the United Nations ( UN )").explained("nations")).isEmpty();
    }

    @Test
    void firstExplanationHolds() {
        assertThat(words("Alpha Beta ( AB ) and Anna Berg ( AB )").explained("ab")).containsExactly("alpha", "beta");
    }

    @Test
    void twoBracketsExplainTheSame() {
        ArticleWords words = words("United Nations ( UN ) ( ONU )");

        assertThat(words.explained("un")).containsExactly("united", "nations");
        assertThat(words.explained("onu")).containsExactly("united", "nations");
    }

    @Test
    void bracketOfMoreThanAWordExplainsNothing() {
        assertThat(words("United Nations ( UN body )").explained("un")).isEmpty();
        assertThat(words("United Nations ( UN body )").explained("body")).isEmpty();
        assertThat(words("United Nations ( UN , )").explained("un")).isEmpty();
        assertThat(words("United Nations ( UN").explained("un")).isEmpty();
        assertThat(words("United Nations UN )").explained("un")).isEmpty();
    }

    @Test
    void bracketsInBracketsCountFromTheInnermost() {
        assertThat(words("United ( Nations ( UN ) )").explained("un")).containsExactly("united", "nations");
    }

    @Test
    void bracketAtTheStartIsExplainedByNothing() {
        assertThat(words("( UN ) United Nations ( UN )").explained("un")).isEmpty();
    }

    @Test
    void remembersElevenWordsBeforeABracket() {
        List<String> tokens = new ArrayList<>(IntStream.range(0, 100).mapToObj((i) -> "w" + i).toList());
        tokens.addAll(List.of("(", "ABC", ")"));

        assertThat(ArticleWords.of(tokens.stream()).explained("abc")).hasSize(11).startsWith("w89").endsWith("w99");
    }

    @Test
    void readsScriptsFromTheRightAndBeyondTheFirstPlane() {
        ArticleWords words = words("האומות המאוחדות ( אום ) \ud801\udc00\ud801\udc01");

        assertThat(words.explained("אום")).containsExactly("האומות", "המאוחדות");
        assertThat(words.has("\ud801\udc28\ud801\udc29")).isTrue();
    }

    @Test
    void survivesAnyTokens() {
        String[] tokens = { "(", ")", "", "UN", "\ud800", "\udc00(", "\u0301", "\u202e", "((", "x".repeat(10_000) };
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            ArticleWords words = ArticleWords
                .of(random.ints(50, 0, tokens.length).mapToObj((index) -> tokens[index]).toList().stream());

            assertThat(words.explained("un")).hasSizeLessThan(12).isSubsetOf("un", "x".repeat(10_000));
        }
    }

    private static ArticleWords words(String tokens) {
        return ArticleWords.of(Stream.of(tokens.split(" ")));
    }

    @Test
    void wordsOfOtherScriptsAreKnownInTheirNormalForm() {
        ArticleWords words = words("Київ Παύλος O'Brien");

        assertThat(words.has(NormalName.of("Київ"))).isTrue();
        assertThat(words.has(NormalName.of("Παύλος"))).isTrue();
    }

}
