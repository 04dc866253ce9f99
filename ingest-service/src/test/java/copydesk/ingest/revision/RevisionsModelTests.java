package copydesk.ingest.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Random offers of one article, beside a plain model of what must come of them. */
class RevisionsModelTests {

    private final Revisions revisions = new Revisions();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
    void countsLikeTheModel(long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        ArticleHistory history = null;

        for (int i = 0; i < 400; i++) {
            String file = "f" + random.nextInt(3);
            String words = "Text " + random.nextInt(6);
            Integer hour = random.nextBoolean() ? random.nextInt(24) : null;

            RevisionDecision decision = this.revisions.decide(history, article(file, words, hour), "i1");
            history = decision.next();

            assertThat(decision.getClass().getSimpleName() + " " + decision.revision())
                .isEqualTo(model.offer(file, words, hour));
            assertThat(history.latest()).isEqualTo(model.latest);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 7, 77 })
    void makesNothingOfAnOfferThatIsRepeatedAtOnce(long seed) {
        Random random = new Random(seed);
        ArticleHistory history = null;

        for (int i = 0; i < 100; i++) {
            Article article = article("f" + random.nextInt(3), "Text " + random.nextInt(6), i % 24);
            history = this.revisions.decide(history, article, "i1").next();
            RevisionDecision again = this.revisions.decide(history, article, "i1");

            assertThat(again).isNotInstanceOf(RevisionDecision.Fresh.class);
            assertThat(again.next().latest()).isEqualTo(history.latest());
        }
    }

    @ParameterizedTest
    @CsvSource({ "2026-05-15T12:00:00Z, 2026-05-15T12:00:01Z, true",
            "2026-05-15T12:00:00Z, 2026-05-15T12:00:00Z, false",
            "2026-05-15T12:00:00Z, 2026-05-15T13:00:00+02:00, false",
            "2026-05-15T12:00:00+02:00, 2026-05-15T11:00:00Z, true", "2026-05-15, 2026-05-15T23:00:00Z, false",
            "2026-05-14, 2026-05-15T01:00:00Z, true", "2026-05-15, 2026-05-16, true", "2026-05-16, 2026-05-15, false",
            "nonsense, 2026-05-15, false", "'', 2026-05-15, false" })
    void comparesTimesAsExactlyAsTheVaguerAllows(String one, String other, boolean before) {
        assertThat(UpdateTime.isBefore(time(one), time(other))).isEqualTo(before);
        assertThat(UpdateTime.isBefore(null, time(other))).isFalse();
        assertThat(UpdateTime.isBefore(time(one), null)).isFalse();
    }

    private static SourceTime time(String value) {
        return new SourceTime(value, value.contains("T") ? Precision.SECOND : Precision.DAY, List.of("text"));
    }

    private static Article article(String file, String words, Integer hour) {
        SourceTime updated = (hour != null) ? time("2026-05-15T%02d:00:00Z".formatted(hour)) : null;
        return new Article("urn:uuid:1", 0,
                new Origin("files", "files:" + file, "a", Form.TEXT_EXPORT, "sha256:0", null), null, null, "Ferry",
                List.of(), List.of(new Block(BlockRole.PARAGRAPH, words, List.of())), List.of(), List.of(), List.of(),
                List.of(), null, updated, List.of(), Particulars.none());
    }

    /** The rules once more, as a person would keep them on paper. */
    private static final class Model {

        private final Map<String, Integer> numbers = new HashMap<>();

        private final List<String> said = new ArrayList<>();

        private String lastFile = "";

        private int newestHour = -1;

        private int latest;

        String offer(String file, String words, Integer hour) {
            boolean newer = hour != null && this.newestHour >= 0 && hour > this.newestHour;
            boolean older = hour != null && this.newestHour >= 0 && hour < this.newestHour;
            Integer number = this.numbers.get(words);
            if (number != null && number == this.latest) {
                remember(hour);
                return "Unchanged " + this.latest;
            }
            if (number != null && !newer && !file.equals(this.lastFile)) {
                return "Superseded " + number;
            }
            if (number == null && older && !this.said.isEmpty()) {
                return "Superseded " + this.latest;
            }
            remember(hour);
            this.latest++;
            this.numbers.put(words, this.latest);
            this.said.add(words);
            this.lastFile = file;
            return "Fresh " + this.latest;
        }

        private void remember(Integer hour) {
            this.newestHour = (hour != null) ? Math.max(this.newestHour, hour) : this.newestHour;
        }

    }

}
