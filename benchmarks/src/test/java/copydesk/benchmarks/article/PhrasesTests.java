package copydesk.benchmarks.article;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

    @Test
    void drawsTheSameWordsFromTheSameSequence() {
        Phrases phrases = new Phrases(new SplittableRandom(5));
        Phrases again = new Phrases(new SplittableRandom(5));

        assertThat(again.headline()).isEqualTo(phrases.headline());
        assertThat(again.paragraph()).isEqualTo(phrases.paragraph());
    }

    @Test
    void makesOneToThreeSentencesAParagraph() {
        Phrases phrases = new Phrases(new SplittableRandom(5));

        for (int i = 0; i < 50; i++) {
            assertThat(phrases.paragraph().length()).isBetween(70, 480);
        }
    }

    @Test
    void namesAgenciesInTheLastLine() {
        assertThat(new Phrases(new SplittableRandom(5)).agencies())
            .matches("(AFP|AP|dpa|ANP|EFE) and Reuters contributed reporting\\.");
    }

    @Test
    void creditsPhotographerAndAgencyInTheCaption() {
        assertThat(new Phrases(new SplittableRandom(5)).caption())
            .matches(".+ leaves a meeting in .+day\\. \\*\\*.+ .+ / [A-Za-z]+\\*\\*");
    }

    @Test
    void offersRelatedReadingWithoutTarget() {
        assertThat(new Phrases(new SplittableRandom(5)).related()).startsWith("Related article: [").endsWith("](#)");
    }

}
