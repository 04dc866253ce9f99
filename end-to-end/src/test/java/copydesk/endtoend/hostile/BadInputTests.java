package copydesk.endtoend.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.endtoend.chain.PublishedTexts;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.fetch.Fetched;
import copydesk.ingest.fetch.LocalFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bad input through the real chain: each item ends, with a reason where it is not
 * published, and nothing stops.
 */
@ExtendWith(SharedChain.class)
class BadInputTests {

    // every sixth payload here, all of them in the wider checks:
    // -Dcopydesk.tests.payload.each=1
    private static final int EACH = Integer.getInteger("copydesk.tests.payload.each", 6);

    private static final Instant FETCHED = Instant.parse("2026-03-03T06:00:00Z");

    private static final Set<EndState> ENDS = EnumSet.of(EndState.PUBLISHED, EndState.UNCHANGED, EndState.REFUSED,
            EndState.QUARANTINED, EndState.HELD, EndState.EXPANDED, EndState.APPLIED, EndState.SUPERSEDED);

    @Test
    void endsEveryHostileTextAndFile(Chain chain) {
        List<Document> documents = HostileSets.archived();
        List<String> payloads = HostileSets.payloads();
        for (int i = 0; i < payloads.size(); i += EACH) {
            documents.add(Dress.values()[i / EACH % Dress.values().length].on("chain-" + i, payloads.get(i)));
        }
        for (String naughty : HostileSets.payloads("naughty-strings")) {
            ArticleField field = ArticleField.values()[documents.size() % ArticleField.values().length];
            documents.add(field.with(naughty));
        }

        List<Outcome> ends = chain.ends().ofAll(offer(chain, documents));

        assertThat(ends).hasSizeGreaterThan(1_500 + 6_500 / EACH)
            .filteredOn((end) -> !ENDS.contains(end.state()) || end.reason() == Reason.PROCESSING_FAILED)
            .isEmpty();
        assertThat(ends)
            .filteredOn((end) -> end.state() == EndState.REFUSED || end.state() == EndState.QUARANTINED
                    || end.state() == EndState.HELD)
            .filteredOn((end) -> end.reason() == null || end.detail() == null || end.detail().isBlank())
            .isEmpty();
        PublishedTexts published = new PublishedTexts(chain);
        assertThat(published.invalid(Topic.CLEAN)).isEmpty();
        assertThat(published.invalidNinjs("3.1")).isEmpty();
        assertThat(published.invalidNinjs("3.0")).isEmpty();
        assertThat(published.misplaced()).isEmpty();
    }

    private static List<String> offer(Chain chain, List<Document> documents) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            items.add(chain.wayIn()
                .document("hostile-" + i % 7, document.file(), document.contentType(), document.content(),
                        FETCHED.plusSeconds(i)));
        }
        return items;
    }

    @Test
    void refusesAFileOfThirtyMegabytesWithoutReadingItAll(@TempDir Path folder, Chain chain) throws IOException {
        Path file = Files.write(folder.resolve("large.txt"), LargeDocument.PARAGRAPHS.document(30).content());
        List<Fetched> fetched = new ArrayList<>();

        long before = System.nanoTime();
        new LocalFiles(FetchSettings.defaults(), Clock.systemUTC()).read(file, fetched::add);
        long millis = (System.nanoTime() - before) / 1_000_000;

        assertThat(fetched).singleElement().isInstanceOf(Fetched.Failed.class);
        assertThat(((Fetched.Failed) fetched.get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(millis).isLessThan(2000);
        Outcome end = chain.ends().of(chain.wayIn().fetched(fetched.get(0)));
        assertThat(end.state()).isEqualTo(EndState.REFUSED);
        assertThat(end.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void endsLargeEmptyAndBinaryDocuments(Chain chain) {
        List<Document> documents = List.of(LargeDocument.PARAGRAPHS.document(9), LargeDocument.LINKS.document(1),
                LargeDocument.BINARY.document(1), LargeDocument.ZEROS.document(1),
                new Document("empty.txt", null, new byte[0]));

        List<Outcome> ends = chain.ends().ofAll(offer(chain, documents));

        assertThat(ends).extracting(Outcome::reason)
            .containsExactly(Reason.TOO_LARGE, Reason.TOO_LARGE, Reason.UNSUPPORTED_TYPE, Reason.UNSUPPORTED_TYPE,
                    Reason.EMPTY);
    }

}
