package copydesk.allinone.rerun;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.TypedCommand;
import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.fetch.Offer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class ImportTests {

    private static final Instant FETCHED = Instant.parse("2026-03-01T10:15:30Z");

    @TempDir
    Path folder;

    @Test
    void letsTheDocumentsOfArchivesAndFoldersWait() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder.resolve("kafka"))) {
            Path archive = archive("https://news.example/1", "https://news.example/2");
            Path texts = Files.createDirectory(this.folder.resolve("texts"));
            Files.writeString(texts.resolve("a.txt"), "Words.");

            TypedCommand first = TypedCommand.on(newsroom, "backfill", archive.toString(), texts.toString(),
                    "--no-wait");
            TypedCommand again = TypedCommand.on(newsroom, "backfill", archive.toString(), texts.toString(),
                    "--no-wait");

            assertThat(first.out()).as(first.err())
                .containsExactly("waiting      3 documents, 3 of them new",
                        "passed over  0 other records, 0 that cannot be read");
            assertThat(first.code()).isZero();
            assertThat(again.out()).containsExactly("goes on      behind 3 documents",
                    "waiting      3 documents, 0 of them new", "passed over  0 other records, 0 that cannot be read");
            assertThat(waiting(newsroom)).extracting((record) -> new String(record.key(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder("https://news.example/1", "https://news.example/2", "files:texts/a.txt");
            ConsumerRecord<byte[], byte[]> page = waiting(newsroom).stream()
                .filter((record) -> new String(record.key(), StandardCharsets.UTF_8).endsWith("/1"))
                .findFirst()
                .orElseThrow();
            assertThat(EnvelopeHeaders.text(page.headers(), Headers.ID))
                .isEqualTo(Identity.itemId("urn:uuid:" + id("https://news.example/1"), FETCHED));
            assertThat(EnvelopeHeaders.text(page.headers(), Headers.TIME)).isEqualTo(FETCHED.toString());
            assertThat(EnvelopeHeaders.text(page.headers(), Headers.RUN)).startsWith("import-");
        }
    }

    @Test
    void goesOnBehindWhatKafkaHas() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder.resolve("kafka"))) {
            try (ImportLane lane = ImportLane.open(newsroom.bootstrap(), "import-x")) {
                offer(lane, "1");
                offer(lane, "2");
                lane.end();
                offer(lane, "3");
            }

            try (ImportLane lane = ImportLane.open(newsroom.bootstrap(), "import-x")) {
                assertThat(lane.before()).isEqualTo(2);
                offer(lane, "1");
                offer(lane, "2");
                offer(lane, "3");
                lane.end();
                assertThat(lane.done()).isEqualTo(3);
            }

            assertThat(waiting(newsroom)).extracting((record) -> EnvelopeHeaders.text(record.headers(), Headers.ID))
                .containsExactly("item-1", "item-2", "item-3");
        }
    }

    @Test
    void passesNothingOverThatWasNotBroughtInBefore() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder.resolve("kafka"))) {
            Path drop = Files.createDirectory(this.folder.resolve("drop"));
            Files.writeString(drop.resolve("b.txt"), "Monday.");
            TypedCommand.on(newsroom, "backfill", drop.toString(), "--no-wait");
            Files.writeString(drop.resolve("a.txt"), "Tuesday.");

            TypedCommand refused = TypedCommand.on(newsroom, "backfill", drop.toString(), "--no-wait");
            TypedCommand again = TypedCommand.on(newsroom, "backfill", drop.toString(), "--no-wait", "--again");
            TypedCommand on = TypedCommand.on(newsroom, "backfill", drop.toString(), "--no-wait");

            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("its document 1 was files:drop/b.txt and is files:drop/a.txt now")
                .contains("Give --again to bring in all of it anew");
            assertThat(again.out()).contains("waiting      2 documents, 2 of them new");
            assertThat(on.out()).contains("goes on      behind 2 documents", "waiting      2 documents, 0 of them new");
            assertThat(identities(newsroom)).containsExactlyInAnyOrder("files:drop/b.txt", "files:drop/a.txt",
                    "files:drop/b.txt");
        }
    }

    @Test
    void knowsAnotherArchiveUnderTheNameOfOneThatWasBroughtIn() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder.resolve("kafka"))) {
            String archive = archive("https://news.example/1", "https://news.example/2").toString();
            TypedCommand.on(newsroom, "backfill", archive, "--no-wait");
            archive("https://news.example/3", "https://news.example/2");
            TypedCommand changed = TypedCommand.on(newsroom, "backfill", archive, "--no-wait");
            archive("https://news.example/1");
            TypedCommand shorter = TypedCommand.on(newsroom, "backfill", archive, "--no-wait");
            archive("https://news.example/1", "https://news.example/2", "https://news.example/4");
            TypedCommand longer = TypedCommand.on(newsroom, "backfill", archive, "--no-wait");

            assertThat(changed.err()).contains("its first 2 documents are not what they were");
            assertThat(shorter.err()).contains("it has 1 documents, and 2 were brought in");
            assertThat(longer.out()).contains("waiting      3 documents, 1 of them new");
            assertThat(identities(newsroom)).containsExactlyInAnyOrder("https://news.example/1",
                    "https://news.example/2", "https://news.example/4");
        }
    }

    @Test
    void saysWhatCannotBeReadAndWhatToDo() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder.resolve("kafka"))) {
            Path words = Files.writeString(this.folder.resolve("words.warc"), "Just words.");

            assertThat(TypedCommand.on(newsroom, "backfill", words.toString()).err())
                .contains("Give a file that ends in .warc or .warc.gz, or a folder of documents.");
            assertThat(TypedCommand.on(newsroom, "backfill", this.folder.resolve("none").toString()).code())
                .isEqualTo(2);
            assertThat(TypedCommand.on(newsroom, "backfill", words.toString(), "--per-second", "0").err())
                .contains("--per-second is 0; give 1 or more.");
        }
    }

    private static void offer(ImportLane lane, String name) {
        lane.offer(new Offer(new FetchFacts("files", "files:" + name, name, null, "text/plain", null, "sha256:0"),
                new byte[] { 1 }, FETCHED), "item-" + name);
    }

    private Path archive(String... urls) throws IOException {
        Path file = this.folder.resolve("news.warc.gz");
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)),
                WarcCompression.GZIP)) {
            for (String url : urls) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                    .body(MediaType.HTML, ("<h1>" + url + "</h1>").getBytes(StandardCharsets.UTF_8))
                    .build();
                writer.write(new WarcResponse.Builder(url).recordId(id(url)).date(FETCHED).body(http).build());
            }
        }
        return file;
    }

    private static UUID id(String url) {
        return UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> identities(TestNewsroom newsroom) {
        return waiting(newsroom).stream().map((record) -> new String(record.key(), StandardCharsets.UTF_8)).toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> waiting(TestNewsroom newsroom) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        new CommittedReader(newsroom.bootstrap()).readAll(List.of(Topic.BACKFILL), records::add);
        return records;
    }

}
