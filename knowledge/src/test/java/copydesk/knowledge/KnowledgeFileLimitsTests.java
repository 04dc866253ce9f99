package copydesk.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KnowledgeFileLimitsTests {

    @TempDir
    Path folder;

    @Test
    void fileMayHoldNothing() {
        Path file = write("", List.of());

        KnowledgeBase base = KnowledgeBase.open(file);

        new KnowledgeFile(file).verify();
        assertThat(base.size()).isZero();
        assertThat(base.ordinal("urn:example:1")).isEqualTo(-1);
        assertThat(base.candidates("Kalmar")).isEmpty();
        assertThat(new KnowledgeFile(file).names()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "source: a test\n", "\0", "מקור: بحث 🚀\nline 2" })
    void whereTheEntitiesComeFromIsKept(String about) {
        assertThat(new KnowledgeFile(write(about, List.of())).about()).isEqualTo(about);
    }

    @Test
    void hugeEntityComesBackWhole() {
        List<String> many = IntStream.range(0, 10_000).mapToObj((i) -> "word " + i).toList();
        KnownEntity huge = new KnownEntity("urn:example:" + "1".repeat(5_000), "ש".repeat(100_000), Kind.OTHER,
                "🚀".repeat(200_000), 0, many, many, many, List.of());

        KnowledgeBase base = KnowledgeBase.open(write("", List.of(new KnowledgeEntry(huge, List.of()))));

        assertThat(base.entity(base.ordinal(huge.uri())).equals(huge)).isTrue();
    }

    @Test
    void namesOfOneFormAreCountedOnce() {
        Path file = write("", List.of(entry("urn:example:1", "Malmö"), entry("urn:example:2", "MALMO"),
                entry("urn:example:3", "The Malmö's"), entry("urn:example:4", "Lund")));

        assertThat(new KnowledgeFile(file).names()).isEqualTo(2);
    }

    @Test
    void orderOfTheEntriesLeavesNoTrace() throws IOException {
        Random random = new Random(51);
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            entries.add(entry("urn:example:" + i, RandomNames.name(random)));
        }
        byte[] first = Files.readAllBytes(write("", entries));

        for (int i = 0; i < 5; i++) {
            Collections.shuffle(entries, random);
            assertThat(Files.readAllBytes(write("", entries))).isEqualTo(first);
        }
    }

    @Test
    void ordinalAndUriLeadToEachOther() {
        Random random = new Random(52);
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(entry("http://www.wikidata.org/entity/Q" + (1 + random.nextInt(1 << (1 + i % 30))), "Name"));
        }

        KnowledgeBase base = KnowledgeBase.open(write("", entries));

        assertThat(base.size()).isEqualTo(entries.stream().map((each) -> each.entity().uri()).distinct().count());
        for (int i = 0; i < base.size(); i++) {
            assertThat(base.ordinal(base.entity(i).uri())).isEqualTo(i);
        }
    }

    @Test
    void discardedWriterLeavesNoFile() {
        Path file = this.folder.resolve("own.kb");
        KnowledgeBaseWriter writer = KnowledgeBaseWriter.into(file);
        writer.add(entry("urn:example:1", "Kalmar"));
        writer.checkpoint();

        writer.discard();

        assertThat(this.folder).isEmptyDirectory();
    }

    @Test
    void folderIsNoFile() {
        assertThatThrownBy(() -> KnowledgeBase.open(this.folder)).isInstanceOf(UnusableKnowledgeFile.class)
            .hasMessageStartingWith("The knowledge base " + this.folder + " cannot be read (")
            .hasMessageEndingWith(" Check the path and the rights of the file.");
    }

    private Path write(String about, List<KnowledgeEntry> entries) {
        Path file = this.folder.resolve("own.kb");
        KnowledgeBaseWriter writer = KnowledgeBaseWriter.holding(file, 10_000);
        entries.forEach(writer::add);
        writer.finish(about);
        return file;
    }

    private static KnowledgeEntry entry(String uri, String label) {
        return KnowledgeEntry.of(Kind.PLACE, uri, label).build();
    }

}
