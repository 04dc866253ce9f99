package copydesk.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import copydesk.contract.annotation.Coordinates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KnowledgeFileTests {

    private static final String FORMAT_1 = "Q0RLQg0KGgoAAAABAAAAAgAAAAM+ICFOAAAAAAAAAAgAAAAAAAAANQAAAAAAAAAMAAAAAAAAACUAAAAAAAAAEAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADS5cWMAAAAAAAAA"
            + "GwAAAdn8PApBbm5hIE9iZXJnAAAAAQK196QBAAJQArX3pAEGS2FsbWFyBHRvd24BAlNFAAAAAAAAAAAAAA8AAAAaCm"
            + "FubmEgb2JlcmcBAAABBmNhbG1hcgEBAAAGa2FsbWFyAQEAAW1hZGUgYnkgZm9ybWF0IDE=";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        this.file = this.folder.resolve("names.kb");
    }

    @Test
    void opensWhatWasWritten() {
        write(entry(1, "Kalmar"), entry(2, "Öland"));

        KnowledgeBase base = KnowledgeBase.open(this.file);

        assertThat(base.size()).isEqualTo(2);
        assertThat(base.entity(base.candidates("oland").get(0).entity()).label()).isEqualTo("Öland");
        assertThat(Files.exists(KnowledgeBaseWriter.folderOf(this.file))).isFalse();
        assertThat(this.folder).isDirectoryContaining((each) -> each.equals(this.file));
    }

    @Test
    void everyRandomNameFindsItsEntity() {
        Random random = new Random(7);
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            entries.add(entry(i, RandomNames.name(random), RandomNames.name(random)));
        }
        KnowledgeBaseWriter writer = KnowledgeBaseWriter.holding(this.file, 50_000);
        entries.forEach(writer::add);
        writer.finish("");

        KnowledgeBase base = KnowledgeBase.open(this.file);

        for (KnowledgeEntry entry : entries) {
            int ordinal = base.ordinal(entry.entity().uri());
            assertThat(base.entity(ordinal)).isEqualTo(stored(entry.entity()));
            for (String name : List.of(entry.entity().label(), entry.aliases().get(0).text())) {
                if (!NormalName.of(name).isEmpty()) {
                    assertThat(base.candidates(name)).as(name).anyMatch((each) -> each.entity() == ordinal);
                }
            }
        }
    }

    // halves of pairs do not survive UTF-8
    private static KnownEntity stored(KnownEntity entity) {
        byte[] label = entity.label().getBytes(StandardCharsets.UTF_8);
        return new KnownEntity(entity.uri(), new String(label, StandardCharsets.UTF_8), entity.kind(), "", 0, List.of(),
                List.of(), List.of(), List.of());
    }

    @Test
    void fileAndHeapGiveTheSameAnswers() {
        Random random = new Random(8);
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(entry(i, "Name " + random.nextInt(50)));
        }
        KnowledgeBaseWriter writer = KnowledgeBaseWriter.holding(this.file, 5_000);
        entries.forEach(writer::add);
        writer.finish("");

        KnowledgeBase onDisk = KnowledgeBase.open(this.file);
        KnowledgeBase onHeap = KnowledgeBase.of(entries);

        for (int i = 0; i < 50; i++) {
            assertThat(onDisk.candidates("Name " + i)).isEqualTo(onHeap.candidates("Name " + i));
        }
    }

    @Test
    void sameEntriesGiveTheSameBytes() throws IOException {
        write(entry(1, "Kalmar"), entry(2, "Öland"));
        byte[] first = Files.readAllBytes(this.file);
        write(entry(2, "Öland"), entry(1, "Kalmar"));

        assertThat(Files.readAllBytes(this.file)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://www.wikidata.org/entity/Q42", "http://www.wikidata.org/entity/Q007",
            "http://www.wikidata.org/entity/Q", "http://www.wikidata.org/entity/Q9999999999999999999999",
            "https://sws.geonames.org/2950159/", "https://sws.geonames.org/2950159", "https://sws.geonames.org//",
            "urn:copydesk:seed:person:nobody", "", "🚀" })
    void urisComeBackAsWritten(String uri) {
        write(KnowledgeEntry.of(Kind.OTHER, uri, "Thing").related(List.of(uri)).build());

        KnowledgeBase base = KnowledgeBase.open(this.file);

        assertThat(base.entity(0).uri()).isEqualTo(uri);
        assertThat(base.entity(0).related()).containsExactly(uri);
        assertThat(base.ordinal(uri)).isZero();
    }

    @Test
    void saysThatThereIsNoFile() {
        assertRefused("names.kb does not exist. Make it with \"copydesk kb import\"");
    }

    @Test
    void saysThatAForeignFileIsNoBase() throws IOException {
        Files.writeString(this.file, "{\"type\":\"item\"}".repeat(100));
        assertRefused("is no knowledge base. Give a file that \"copydesk kb import\" wrote");

        Files.write(this.file, new byte[0]);
        assertRefused("is no knowledge base");
    }

    @Test
    void saysThatAFileIsCutOffWhereverItIsCut() throws IOException {
        write(entry(1, "Kalmar"), entry(2, "Öland"));
        byte[] whole = Files.readAllBytes(this.file);

        for (int length = 8; length < whole.length; length++) {
            Files.write(this.file, Arrays.copyOf(whole, length));
            assertRefused((length < 128) ? "is cut off" : "has " + length + " bytes where " + whole.length + " belong");
        }
    }

    @Test
    void saysThatAFileIsOfANewerFormat() throws IOException {
        write(entry(1, "Kalmar"));
        change(11, 3);

        assertRefused("has format 3, and this Copydesk reads up to 2. Use a newer Copydesk");
    }

    @Test
    void readsAFileFromBeforePlacesHadCoordinates() throws IOException {
        Files.write(this.file, Base64.getDecoder().decode(FORMAT_1));
        new KnowledgeFile(this.file).verify();

        KnowledgeBase base = KnowledgeBase.open(this.file);

        assertThat(base.entity(base.candidates("Calmar").get(0).entity()))
            .isEqualTo(new KnownEntity("https://sws.geonames.org/2702261/", "Kalmar", Kind.PLACE, "town", 31,
                    List.of("SE"), List.of(), List.of(), List.of()));
        assertThat(base.entity(base.candidates("Anna Oberg").get(0).entity()).related())
            .containsExactly("https://sws.geonames.org/2702261/");
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "90,180", "-90,-180", "56.6616,16.3634", "-0.0001,0.0001", "41.01,-28.95" })
    void coordinatesComeBackAsWritten(double latitude, double longitude) {
        Coordinates kalmar = new Coordinates(latitude, longitude);
        write(KnowledgeEntry.of(Kind.PLACE, "urn:example:1", "Kalmar")
            .demonyms(List.of("Kalmarian"))
            .coordinates(kalmar)
            .build(), entry(2, "Öland"),
                KnowledgeEntry.of(Kind.PERSON, "urn:example:3", "Ann").coordinates(kalmar).build());

        KnowledgeBase base = KnowledgeBase.open(this.file);

        assertThat(List.of(base.entity(0), base.entity(1), base.entity(2))).extracting(KnownEntity::coordinates)
            .containsExactly(kalmar, null, null);
    }

    @Test
    void noticesEveryChangedByteOfTheHeader() throws IOException {
        write(entry(1, "Kalmar"));
        byte[] whole = Files.readAllBytes(this.file);

        for (int at = 0; at < 128; at++) {
            Files.write(this.file, whole);
            change(at, whole[at] ^ 0x40);
            assertThatThrownBy(() -> KnowledgeBase.open(this.file)).as("byte " + at)
                .isInstanceOf(UnusableKnowledgeFile.class);
        }
    }

    @Test
    void verifyingNoticesEveryChangedByte() throws IOException {
        write(entry(1, "Kalmar"));
        byte[] whole = Files.readAllBytes(this.file);
        new KnowledgeFile(this.file).verify();

        for (int at = 128; at < whole.length; at++) {
            Files.write(this.file, whole);
            change(at, whole[at] ^ 1);
            assertThatThrownBy(() -> new KnowledgeFile(this.file).verify()).as("byte " + at)
                .hasMessageContaining("has changed since it was written");
        }
    }

    @Test
    void writerGoesOnWithWhatAnotherKept() {
        KnowledgeBaseWriter killed = KnowledgeBaseWriter.into(this.file);
        killed.add(entry(1, "Kalmar"));
        int runs = killed.checkpoint();
        killed.add(entry(2, "Lost"));

        KnowledgeBaseWriter next = KnowledgeBaseWriter.resume(this.file, runs);
        next.add(entry(3, "Öland"));
        next.finish("");

        KnowledgeBase base = KnowledgeBase.open(this.file);
        assertThat(base.size()).isEqualTo(2);
        assertThat(base.candidates("Lost")).isEmpty();
    }

    @Test
    void oldFileStaysUntilTheNewOneIsWhole() {
        write(entry(1, "Kalmar"));
        KnowledgeBaseWriter next = KnowledgeBaseWriter.into(this.file);
        next.add(entry(2, "Öland"));
        next.checkpoint();

        assertThat(KnowledgeBase.open(this.file).candidates("Kalmar")).hasSize(1);
        KnowledgeBase opened = KnowledgeBase.open(this.file);
        next.finish("");

        assertThat(opened.candidates("Kalmar")).hasSize(1);
        assertThat(KnowledgeBase.open(this.file).candidates("Kalmar")).isEmpty();
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> KnowledgeBase.open(this.file)).isInstanceOf(UnusableKnowledgeFile.class)
            .hasMessageContaining(why);
    }

    private void change(int at, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(this.file);
        bytes[at] = (byte) value;
        Files.write(this.file, bytes);
    }

    private void write(KnowledgeEntry... entries) {
        KnowledgeBaseWriter writer = KnowledgeBaseWriter.into(this.file);
        for (KnowledgeEntry entry : entries) {
            writer.add(entry);
        }
        writer.finish("source: a test\n");
    }

    private static KnowledgeEntry entry(int number, String label, String... aliases) {
        KnowledgeEntry.Builder entry = KnowledgeEntry.of(Kind.PLACE, "urn:example:" + number, label);
        for (String alias : aliases) {
            entry.alias(new Alias(alias, false, 1));
        }
        return entry.build();
    }

}
