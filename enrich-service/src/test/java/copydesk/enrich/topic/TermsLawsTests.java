package copydesk.enrich.topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for all words, stems and amounts of evidence. */
class TermsLawsTests {

    @Test
    void stemOfAStemIsItself() {
        Random random = new Random(3);

        for (int run = 0; run < 5_000; run++) {
            String word = word(random);
            String stem = Stem.of(word);
            assertThat(Stem.of(stem)).as(word).isEqualTo(stem);
            assertThat(stem.length()).isLessThanOrEqualTo(word.length());
            assertThat(Stem.of(word.toUpperCase(Locale.ROOT))).isEqualTo(stem);
        }
    }

    @Test
    void normalisedPhraseStaysAsItIs() {
        Random random = new Random(4);

        for (int run = 0; run < 500; run++) {
            String phrase = Terms.normalised(word(random) + "-" + word(random) + "  " + word(random) + "!");
            assertThat(Terms.normalised(phrase)).isEqualTo(phrase);
        }
    }

    @ParameterizedTest
    @CsvSource({ "'  Harbours  ',harbour", "'',''", "שלום עולם,שלום עולם", "ÉCOLES,école", "\uD83D\uDEA2,''",
            "the boss’s boats,the boss boat", "one's,one" })
    void phraseIsBroughtIntoOneForm(String phrase, String normalised) {
        assertThat(Terms.normalised(phrase)).isEqualTo(normalised);
    }

    @Test
    void phraseDoesNotReachIntoTheNextParagraph() {
        Terms terms = Terms.of(Articles.text(Articles.of("The old city", "council met")), Set.of("city council"));

        assertThat(terms).isEqualTo(new Terms(Map.of(), 5));
    }

    @Test
    void phraseHasFourWordsAtMost() {
        Set<String> known = Set.of("one two three four", "one two three four five");

        assertThat(Terms.of(Articles.text(Articles.of("one two three four five")), known).counts())
            .containsOnlyKeys("one two three four");
    }

    @Test
    void captionIsNotRead() {
        Terms terms = Terms.of(
                Articles.text(Articles.inLanguage("en", List.of(Articles.block(BlockRole.CAPTION, "A goal")))),
                Set.of("goal"));

        assertThat(terms).isEqualTo(new Terms(Map.of(), 0));
    }

    @Test
    void measuresAreShareAmountAndDensity() {
        assertThat(Certainty.measures(5, 15, 50)).containsExactly(new double[] { 1, 0.25, Math.log(6), 0.5 },
                within(1e-12));
        assertThat(Certainty.measures(0, 0, 0)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void chanceGrowsWithTheEvidenceAndStaysBetweenZeroAndOne() {
        Random random = new Random(5);
        Certainty certainty = new Certainty(-4, 8, 0.5, 0.1);

        for (int run = 0; run < 1_000; run++) {
            double all = random.nextDouble() * 1_000;
            double some = random.nextDouble() * all;
            int words = random.nextInt(1_500);
            double less = certainty.of(Certainty.measures(some / 2, all, words));
            double more = certainty.of(Certainty.measures(some, all, words));
            assertThat(less).isBetween(0.0, 1.0).isLessThanOrEqualTo(more);
            assertThat(more).isBetween(0.0, 1.0);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            word.append("sssseeiihcxzuyat".charAt(random.nextInt(16)));
        }
        return word.toString();
    }

}
