package copydesk.knowledge.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NewsroomKnowledgeTests {

    private static final KnowledgeBase BELOW = KnowledgeBase
        .of(List.of(KnowledgeEntry.of(Kind.PLACE, "urn:example:town", "Kalmar").description("a town").build()));

    @TempDir
    Path folder;

    private final List<String> trouble = new ArrayList<>();

    private final Ticking clock = new Ticking();

    private Path table = Path.of("");

    private NewsroomKnowledge knowledge = new NewsroomKnowledge(this.table, BELOW, Duration.ZERO, this.clock,
            this.trouble::add);

    @BeforeEach
    void watch() {
        this.table = this.folder.resolve("own.csv");
        this.knowledge = new NewsroomKnowledge(this.table, BELOW, Duration.ofSeconds(10), this.clock,
                this.trouble::add);
    }

    @Test
    void withoutATableTheBaseBelowStandsAlone() {
        assertThat(this.knowledge.current()).isSameAs(BELOW);
        assertThat(this.trouble).isEmpty();
    }

    @Test
    void tableWinsAndKeepsWhatIsKnownBelow() throws IOException {
        write("alias,type,id\nKalmar,organisation,urn:example:club\nThe Town,place,urn:example:town\n");

        assertThat(meaning("Kalmar")).containsExactly("urn:example:club", "urn:example:town");
        assertThat(meaning("The Town")).containsExactly("urn:example:town");
        KnowledgeBase now = this.knowledge.current();
        assertThat(now.entity(now.ordinal("urn:example:town")).description()).isEqualTo("a town");
    }

    @Test
    void looksAgainOnlyAfterTheTimeSet() throws IOException {
        write("alias,type\nFirst,person\n");
        assertThat(meaning("First")).hasSize(1);

        write("alias,type\nSecond,person\n");
        this.clock.pass(Duration.ofSeconds(9));
        assertThat(meaning("Second")).isEmpty();
        this.clock.pass(Duration.ofSeconds(1));

        assertThat(meaning("Second")).hasSize(1);
        assertThat(meaning("First")).isEmpty();
    }

    @Test
    void unchangedTableIsNotReadAgain() throws IOException {
        write("alias,type\nFirst,person\n");
        KnowledgeBase first = this.knowledge.current();

        this.clock.pass(Duration.ofMinutes(1));

        assertThat(this.knowledge.current()).isSameAs(first);
    }

    @Test
    void badTableIsReportedOnceAndTheOldOneStays() throws IOException {
        write("alias,type\nFirst,person\n");
        KnowledgeBase first = this.knowledge.current();

        write("alias,type\nSecond,person\nThird,nobody\n\"Fourth,person\n");
        this.clock.pass(Duration.ofSeconds(10));
        assertThat(this.knowledge.current()).isSameAs(first);
        this.clock.pass(Duration.ofSeconds(10));
        assertThat(this.knowledge.current()).isSameAs(first);

        assertThat(this.trouble)
            .containsExactly("The table " + this.table + " is not used, what was read before stays. "
                    + "Line 3: The type is \"nobody\"; write person, organisation, place, event, object or other. "
                    + "Line 4: A quotation mark is not closed; write \"\" for a mark inside a field.");
    }

    @Test
    void tellsOfAFewBadLinesOnly() throws IOException {
        write("alias,type\n" + "x,nobody\n".repeat(100));

        this.knowledge.current();

        assertThat(this.trouble.get(0)).contains("Line 6: ").doesNotContain("Line 7: ").endsWith(" And 95 more.");
    }

    @Test
    void mendedTableIsRead() throws IOException {
        write("alias,type\nFirst,nobody\n");
        assertThat(this.knowledge.current()).isSameAs(BELOW);

        write("alias,type\nFirst,person\n");
        this.clock.pass(Duration.ofSeconds(10));

        assertThat(meaning("First")).hasSize(1);
    }

    @Test
    void removedTableCountsNoMore() throws IOException {
        write("alias,type\nFirst,person\n");
        assertThat(meaning("First")).hasSize(1);

        Files.delete(this.table);
        this.clock.pass(Duration.ofSeconds(10));

        assertThat(this.knowledge.current()).isSameAs(BELOW);
        assertThat(this.trouble).isEmpty();
    }

    @Test
    void saysWhenATableIsNotInUtf8() throws IOException {
        Files.write(this.table, "alias,type\nÖland,place\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(this.knowledge.current()).isSameAs(BELOW);
        assertThat(this.trouble).hasSize(1).first().asString().endsWith("It is not in UTF-8; save it as such.");
    }

    private List<String> meaning(String name) {
        KnowledgeBase now = this.knowledge.current();
        return now.candidates(name).stream().map((each) -> now.entity(each.entity()).uri()).toList();
    }

    private void write(String text) throws IOException {
        Files.writeString(this.table, text);
        // the time of the file moves with ours, however fast the test is
        Files.setLastModifiedTime(this.table, FileTime.from(this.clock.tick()));
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        private Instant files = this.now;

        void pass(Duration time) {
            this.now = this.now.plus(time);
        }

        Instant tick() {
            this.files = this.files.plusSeconds(1);
            return this.files;
        }

        @Override
        public Instant instant() {
            return this.now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

    }

}
