package copydesk.benchmarks.enrichment.quote;

import java.util.List;
import java.util.Optional;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldEntity;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.gold.GoldQuote;
import copydesk.benchmarks.enrichment.gold.GoldSpeaker;
import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How found quotes are held against the true ones: “It rains,” at 0, “It pours.” at 30.
 */
class QuoteComparisonTests {

    private static final String TEXT = "“It rains,” said Anna Berg. … “It pours.” a man added.";

    private static final GoldQuote RAINS = new GoldQuote(0, 0, 11, "“It rains,”",
            new GoldSpeaker(Optional.of("ab"), ""), "said", false, false);

    private static final GoldQuote POURS = new GoldQuote(0, 30, 41, "“It pours.”",
            new GoldSpeaker(Optional.empty(), "a man"), "", false, false);

    @Test
    void isRightWithTheNameOfTheTrueSpeaker() {
        assertThat(score(quote(1, "It rains,", new Speaker("person:x", "Somebody"), "said")).speakers())
            .isEqualTo(new Share(1, 1));
        assertThat(score(quote(1, "It rains,", new Speaker("person:y", "Anna Berg"), "said")).speakers())
            .isEqualTo(new Share(0, 1));
        assertThat(score(quote(1, "It rains,", new Speaker(null, "Anna Berg"), "said")).speakers())
            .isEqualTo(new Share(1, 1));
        assertThat(score(quote(1, "It rains,", null, "said")).speakers()).isEqualTo(new Share(0, 1));
    }

    @Test
    void isRightWithADescriptionThatHoldsTheOther() {
        assertThat(score(quote(31, "It pours.", new Speaker(null, "man"), null)).speakers()).isEqualTo(new Share(1, 1));
        assertThat(score(quote(31, "It pours.", new Speaker(null, "the man in a hat"), null)).speakers())
            .isEqualTo(new Share(1, 1));
        assertThat(score(quote(31, "It pours.", new Speaker(null, "a woman"), null)).speakers())
            .isEqualTo(new Share(0, 1));
        assertThat(score(quote(31, "It pours.", new Speaker("person:x", "a man"), null)).speakers())
            .isEqualTo(new Share(0, 1));
    }

    @Test
    void countsOneSpanForOneSpan() {
        QuoteScore score = score(quote(1, "It", null, null), quote(4, "rains,", null, null));

        assertThat(score.exact()).isEqualTo(new Counts(0, 2, 2));
        assertThat(score.overlapping()).isEqualTo(new Counts(1, 2, 2));
    }

    @Test
    void comparesCuesWhereThereIsOne() {
        assertThat(score(quote(1, "It rains,", null, "has said")).cues()).isEqualTo(new Share(1, 1));
        assertThat(score(quote(1, "It rains,", null, "told")).cues()).isEqualTo(new Share(0, 1));
        assertThat(score(quote(1, "It rains,", null, null)).cues()).isEqualTo(new Share(0, 1));
        assertThat(score(quote(31, "It pours.", null, "told")).cues()).isEqualTo(Share.NONE);
    }

    @Test
    void leavesAnswersOfInterviewsOut() {
        Quote answer = new Quote(List.of(new QuoteSpan(0, 0, 11, "“It rains,”")), null, null, "rule:interview", 0.8);

        assertThat(score(answer).exact()).isEqualTo(new Counts(0, 0, 2));
    }

    private static QuoteScore score(Quote... quotes) {
        GoldArticle article = new GoldArticle("1", "wire", "https://herald.example/1", List.of(),
                List.of(new GoldEntity("ab", EntityKind.PERSON, "Anna Berg", List.of(), Optional.empty())),
                List.of(new Block(BlockRole.PARAGRAPH, TEXT, List.of())),
                List.of(new GoldMention("ab", 0, 17, 26, "Anna Berg", false)), List.of(), List.of(RAINS, POURS),
                List.of());
        Mention mention = new Mention("person:x", 0, 17, 26, "Anna Berg", "gazetteer", 0.9);
        return new QuoteComparison(article,
                new Annotations(1, "en", List.of(), List.of(mention), List.of(), List.of(), List.of(quotes)))
            .score();
    }

    private static Quote quote(int start, String words, @Nullable Speaker speaker, @Nullable String cue) {
        return new Quote(List.of(new QuoteSpan(0, start, start + words.length(), words)), speaker, cue, "rule:colon",
                0.9);
    }

}
