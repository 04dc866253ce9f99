package copydesk.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import com.sun.management.ThreadMXBean;
import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveReaderTests {

    private static final Instant FETCHED = Instant.parse("2026-03-01T10:15:30Z");

    private static final String PAGE = "<h1>Ferry</h1>";

    private final ArchiveReader reader = new ArchiveReader(100);

    private final List<Archived> pages = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "NONE, news.warc", "GZIP, news.warc.gz" })
    void givesThePagesOfAnArchive(WarcCompression compression, String name) throws IOException {
        Path file = this.folder.resolve(name);
        write(file, compression, response("https://News.example/2026/ferry.html?x=1", 200, "text/html", PAGE),
                response("https://news.example/gone", 404, "text/html", PAGE),
                response("https://news.example/quay.jpg", 200, "image/jpeg", PAGE),
                response("https://news.example/quay", 200, "text/html; charset=utf-8", "<h1>Quay</h1>"));

        ArchiveCount count = this.reader.read(file, this.pages::add);

        assertThat(count).isEqualTo(new ArchiveCount(2, 2, 0, true));
        Archived first = this.pages.get(0);
        assertThat(first.id()).isEqualTo("urn:uuid:" + id("https://News.example/2026/ferry.html?x=1"));
        assertThat(first.fetchedAt()).isEqualTo(FETCHED);
        assertThat(first.bytes()).asString().isEqualTo(PAGE);
        assertThat(first.facts()).isEqualTo(new FetchFacts("news.example", "https://News.example/2026/ferry.html?x=1",
                "ferry", "https://News.example/2026/ferry.html?x=1", "text/html", 200,
                Digest.text(PAGE.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void countsWhatIsTooLargeOrBrokenAndGoesOn() throws IOException {
        Path file = this.folder.resolve("news.warc.gz");
        write(file, WarcCompression.GZIP, response("https://news.example/1", 200, "text/html", "x".repeat(101)),
                new WarcResponse.Builder("https://news.example/2").date(FETCHED)
                    .body(MediaType.parse("application/http;msgtype=response"),
                            "no answer".getBytes(StandardCharsets.UTF_8))
                    .build(),
                response("https://news.example/3", 200, "text/html", ""),
                response("https://news.example/4", 200, "text/html", "x".repeat(100)));

        assertThat(this.reader.read(file, this.pages::add)).isEqualTo(new ArchiveCount(1, 0, 3, true));
    }

    @Test
    void unpacksWhatIsStoredPackedWithinTheLimit() throws IOException {
        Path file = this.folder.resolve("news.warc");
        write(file, WarcCompression.NONE, packed("https://news.example/1", PAGE),
                packed("https://news.example/2", "x".repeat(100_000)));

        assertThat(this.reader.read(file, this.pages::add)).isEqualTo(new ArchiveCount(1, 0, 1, true));
        assertThat(this.pages.get(0).bytes()).asString().isEqualTo(PAGE);
    }

    @Test
    void givesWhatStandsBeforeAPlaceThatIsBroken() throws IOException {
        Path file = this.folder.resolve("news.warc.gz");
        write(file, WarcCompression.GZIP, response("https://news.example/1", 200, "text/html", PAGE),
                response("https://news.example/2", 200, "text/html", PAGE));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 40));

        ArchiveCount count = this.reader.read(file, this.pages::add);

        assertThat(count.whole()).isFalse();
        assertThat(this.pages).isNotEmpty()
            .first()
            .extracting((page) -> page.facts().url())
            .isEqualTo("https://news.example/1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "99999999999999999999", "many", "-5" })
    void readsNothingBehindARecordThatLiesOfItsLength(String length) throws IOException {
        Path file = this.folder.resolve("news.warc");
        byte[] good = bytes(response("https://news.example/quay", 200, "text/html", PAGE));
        String lie = "WARC/1.0\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:x>\r\nContent-Length: " + length
                + "\r\n\r\nwords\r\n\r\n";
        Files.write(file, good);
        Files.writeString(file, lie, StandardOpenOption.APPEND);

        assertThat(this.reader.read(file, this.pages::add).whole()).isFalse();
        assertThat(this.pages).hasSize(1);
        Files.writeString(file, lie);
        if (!length.startsWith("-")) {
            assertThatThrownBy(() -> this.reader.read(file, this.pages::add)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "WARC/1.0\r\nX: ",
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x>\r\n"
                    + "WARC-Date: 2026-03-01T10:15:30Z\r\nWARC-Target-URI: https://a.example/\r\n"
                    + "Content-Type: application/http\r\nContent-Length: 30000000\r\n\r\nHTTP/1.1 200 OK\r\nX: " })
    void keepsNoHeadInMemoryThatHasNoEnd(String beginning) throws IOException {
        Path file = this.folder.resolve("news.warc.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 300; i++) {
                out.write("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
            }
        }
        long before = allocated();

        try {
            this.reader.read(file, this.pages::add);
        }
        catch (IOException ex) {
            assertThat(ex).hasMessageContaining("too long");
        }

        assertThat(this.pages).isEmpty();
        assertThat(allocated() - before).isLessThan(32_000_000);
    }

    @Test
    void saysWhenAFileIsNoArchive() throws IOException {
        Path file = Files.writeString(this.folder.resolve("news.warc"), "Just words.");

        assertThatThrownBy(() -> this.reader.read(file, this.pages::add)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({ "a.warc,true", "A.WARC.GZ,true", "a.gz,false", "warc,false" })
    void knowsAnArchiveByItsName(String name, boolean archive) {
        assertThat(ArchiveReader.isArchive(Path.of("x", name))).isEqualTo(archive);
    }

    @Test
    void addsCounts() {
        assertThat(ArchiveCount.NONE.and(new ArchiveCount(1, 2, 3, false)).and(new ArchiveCount(1, 1, 1, true)))
            .isEqualTo(new ArchiveCount(2, 3, 4, false));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
            .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private byte[] bytes(WarcResponse response) throws IOException {
        Path file = this.folder.resolve("one.warc");
        write(file, WarcCompression.NONE, response);
        return Files.readAllBytes(file);
    }

    private static WarcResponse response(String url, int status, String type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "x")
            .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
            .build();
        return archived(url, http);
    }

    private static WarcResponse packed(String url, String body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return archived(url,
                new HttpResponse.Builder(200, "x").addHeader("Content-Encoding", "gzip")
                    .body(MediaType.HTML, packed.toByteArray())
                    .build());
    }

    private static WarcResponse archived(String url, HttpResponse http) throws IOException {
        return new WarcResponse.Builder(url).recordId(id(url)).date(FETCHED).body(http).build();
    }

    private static UUID id(String url) {
        return UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, WarcCompression compression, WarcResponse... records) throws IOException {
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), compression)) {
            for (WarcResponse record : records) {
                writer.write(record);
            }
        }
    }

}
