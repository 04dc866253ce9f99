package copydesk.endtoend.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The project's own samples through the whole chain. */
@ExtendWith(SharedChain.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTests {

    private static final Instant FETCHED = Instant.parse("2026-11-22T09:00:00Z");

    private final List<Outcome> ends = new ArrayList<>();

    private PublishedTexts published;

    @BeforeAll
    void offer(Chain chain) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "samples").toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                this.ends.add(chain.run("samples/" + file.getFileName(), Files.readAllBytes(file), FETCHED));
            }
        }
        this.published = new PublishedTexts(chain);
    }

    @Test
    void endAsTheyShould() {
        assertThat(this.ends).hasSizeGreaterThan(12)
            .filteredOn((end) -> !"samples/port-pilots-again".equals(end.name()))
            .extracting(Outcome::state)
            .isSubsetOf(EndState.PUBLISHED, EndState.EXPANDED, EndState.APPLIED);
        assertThat(this.ends).filteredOn((end) -> "samples/port-pilots-again".equals(end.name()))
            .extracting(Outcome::state)
            .containsExactly(EndState.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource(names = { "INGESTED", "ENRICHED", "RELATION", "COMMAND", "CLEAN", "LATEST", "ANNOTATIONS", "JSONLD",
            "OUTCOME" })
    void areValidOnTheirWay(Topic topic) {
        assertThat(this.published.invalid(topic)).isEmpty();
    }

    @Test
    void areValidUnderTheOfficialNinjsSchemas() {
        assertThat(this.published.invalidNinjs("3.1")).isEmpty();
        assertThat(this.published.invalidNinjs("3.0")).isEmpty();
    }

    @Test
    void haveEveryOffsetAtItsWords() {
        assertThat(this.published.misplaced()).isEmpty();
    }

}
