package copydesk.benchmarks.enrichment.quote;

import java.util.List;
import java.util.Optional;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldEntity;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.gold.GoldSpeaker;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Anna Berg is named at 0 to 9 of the first block, and as Berg at 20 to 24. */
class SpeakerTruthTests {

    private static final GoldArticle ARTICLE = new GoldArticle("1", "wire", "https://herald.example/1", List.of(),
            List.of(new GoldEntity("ab", EntityKind.PERSON, "Anna Maria Berg", List.of(), Optional.empty()),
                    new GoldEntity("oc", EntityKind.PERSON, "Otto Cohn", List.of(), Optional.empty())),
            List.of(), List.of(mention("ab", 0, 9, "Anna Berg"), mention("ab", 20, 24, "Berg"),
                    mention("oc", 40, 49, "Otto Cohn")),
            List.of(), List.of(), List.of());

    private static final GoldSpeaker ANNA = new GoldSpeaker(Optional.of("ab"), "");

    @Test
    void isRightToNameNobodyWhereNobodyIsTold() {
        SpeakerTruth truth = truth();

        assertThat(truth.isRight(GoldSpeaker.UNKNOWN, null)).isTrue();
        assertThat(truth.isRight(GoldSpeaker.UNKNOWN, new Speaker(null, "a man"))).isFalse();
        assertThat(truth.isRight(ANNA, null)).isFalse();
        assertThat(truth.isRight(described("a man"), null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0  | 9  | true
            0 | 8  | 12 | true
            0 | 9  | 20 | false
            0 | 19 | 21 | true
            0 | 24 | 30 | false
            0 | 40 | 49 | false
            1 | 0  | 9  | false
            """)
    void knowsAnEntityByAMentionAtTheSamePlace(int block, int start, int end, boolean right) {
        Mention mention = new Mention("person:1", block, start, end, "Berg", "rule:name", 1);

        assertThat(truth(mention).isRight(ANNA, new Speaker("person:1", "Whoever"))).isEqualTo(right);
    }

    @Test
    void looksAtMentionsOfTheEntityFoundOnly() {
        Mention ofAnother = new Mention("person:2", 0, 0, 9, "Anna Berg", "rule:name", 1);

        assertThat(truth(ofAnother).isRight(ANNA, new Speaker("person:1", "Anna Berg"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Berg             | true
            anna berg             | true
            Berg                  | true
            Anna Maria Berg       | true
            Mayor Anna Berg       | true
            Ms Berg               | true
            the Anna Berg         | true
            Anna                  | false
            Starberg              | false
            Berg Otto             | false
            Otto Cohn             | false
            """)
    void knowsANameByWhatTheArticleCallsTheSpeaker(String name, boolean right) {
        assertThat(truth().isRight(ANNA, new Speaker(null, name))).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a man in a hat     | the man in a hat     | true
            a man in a hat     | man                  | true
            man                | an old man           | true
            his mother         | Mother               | true
            the men            | the man              | false
            a woman            | a man                | false
            the driver’s wife  | driver's wife        | true
            the driver’s wife  | the driver           | false
            """)
    void knowsADescriptionByItsWords(String wanted, String found, boolean right) {
        assertThat(truth().isRight(described(wanted), new Speaker(null, found))).isEqualTo(right);
    }

    @Test
    void takesNoEntityForADescription() {
        assertThat(truth().isRight(described("a man"), new Speaker("person:1", "a man"))).isFalse();
    }

    @Test
    void refusesASpeakerThatTheArticleLacks() {
        GoldSpeaker stranger = new GoldSpeaker(Optional.of("xx"), "");

        assertThatIllegalArgumentException().isThrownBy(() -> truth().isRight(stranger, new Speaker(null, "X")))
            .withMessage("1 has no entity xx");
    }

    private static GoldMention mention(String entity, int start, int end, String text) {
        return new GoldMention(entity, 0, start, end, text, false);
    }

    private static GoldSpeaker described(String words) {
        return new GoldSpeaker(Optional.empty(), words);
    }

    private static SpeakerTruth truth(Mention... mentions) {
        return new SpeakerTruth(ARTICLE,
                new Annotations(1, "en", List.of(), List.of(mentions), List.of(), List.of(), null));
    }

}
