package copydesk.endtoend.hostile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.enrich.tagger.TaggerTier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every hostile text in every shape through the features: an end with a reason, and never
 * more than two seconds; large documents in time in proportion to their size.
 */
class HostileStepsTests {

    // every sixth payload here, all of them in the wider checks:
    // -Dcopydesk.tests.payload.each=1
    private static final int EACH = Integer.getInteger("copydesk.tests.payload.each", 6);

    private static final Logger LOG = LoggerFactory.getLogger(HostileStepsTests.class);

    private Steps steps = new Steps(TaggerTier.ACCURATE);

    private final Map<String, Integer> ends = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void endsEveryPayload(Dress dress) {
        // tens of thousands of articles; the accurate tagger gets all the others
        this.steps = new Steps(TaggerTier.FAST);
        List<String> payloads = HostileSets.payloads();
        for (int i = 0; i < payloads.size(); i += EACH) {
            run(dress.on("payload-" + i, payloads.get(i)));
        }

        assertThat(payloads).hasSizeGreaterThan(7000);
    }

    @Test
    void endsEveryArchivedFile() {
        List<Document> documents = HostileSets.archived();
        documents.forEach(this::run);

        assertThat(documents).hasSizeGreaterThan(1500);
    }

    @ParameterizedTest
    @EnumSource
    void endsNaughtyStringsInEveryField(ArticleField field) {
        for (String payload : HostileSets.payloads("naughty-strings")) {
            run(field.with(payload));
        }
    }

    // in a thread of its own, so that a step that never ends fails the test instead of
    // stopping the build
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsLargeDocuments(LargeDocument large) {
        run(large.document(1));
        run(large.document(3));
        run(large.document(9));
    }

    @Test
    void refusesThirtyMegabytesAtOnce() {
        run(LargeDocument.PARAGRAPHS.document(30));
        run(LargeDocument.LINKS.document(30));

        assertThat(this.ends).containsOnlyKeys("refused: too-large");
        assertThat(this.steps.slowestMillis().get("intake")).isLessThan(100);
    }

    @Test
    void refusesWhatIsEmptyOrBlank() {
        run(new Document("empty.txt", null, new byte[0]));
        run(new Document("empty.html", "text/html", new byte[0]));
        run(new Document("blank.xml", "application/xml", new byte[] { '\n', ' ', '\t' }));

        assertThat(this.ends).containsExactly(Map.entry("refused: empty", 3));
    }

    private void run(Document document) {
        List<String> found = this.steps.run(document);
        assertThat(found).as(document.toString()).isNotEmpty();
        found.forEach((end) -> this.ends.merge(end, 1, Integer::sum));
    }

    @AfterEach
    void nothingTookLong() {
        LOG.info("ends {}, slowest in ms {}", this.ends, this.steps.slowestMillis());

        assertThat(this.steps.tooSlow()).isEmpty();
        assertThat(this.ends.keySet()).noneMatch((end) -> end.contains("processing-failed"))
            .noneMatch((end) -> end.contains("invalid-document"));
    }

}
