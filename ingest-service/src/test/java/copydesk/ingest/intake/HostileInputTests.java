package copydesk.ingest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever comes, the intake gives a reading, soon. */
class HostileInputTests {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Intake intake = new Intake(IntakeSettings.defaults());

    @ParameterizedTest
    @ValueSource(strings = { "naughty-strings", "dompurify", "payloadbox-xss", "payloadbox-xxe", "patt-xss", "patt-xxe",
            "patt-traversal", "bluemonday", "ssrf-req-filter", "tiny-url-fuzzer" })
    void readsHostileTextsInEveryPlace(String set) {
        String lines = new String(SharedData.read("data/hostile/" + set + ".jsonl"), StandardCharsets.UTF_8);

        // the long lists say the same in many ways; every tenth line of them is enough
        // for each build
        List<String> all = lines.lines().toList();
        int step = (all.size() > 500) ? 10 : 1;
        for (int i = 0; i < all.size(); i += step) {
            Object payload = Json.read(all.get(i).getBytes(StandardCharsets.UTF_8), Map.class).get("payload");
            inEveryPlace(String.valueOf(payload));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "json-test-suite", "go-fuzz-corpus", "defusedxml" })
    void readsHostileFilesAsEveryType(String archive) throws IOException {
        byte[] tar = new GZIPInputStream(
                new ByteArrayInputStream(SharedData.read("data/hostile/" + archive + ".tar.gz")))
            .readAllBytes();

        int files = 0;
        for (InputStream in = new ByteArrayInputStream(tar); in.available() > 512;) {
            byte[] header = in.readNBytes(512);
            int size = size(header);
            byte[] content = in.readNBytes((size + 511) / 512 * 512);
            files += (size > 0) ? 1 : 0;
            asEveryType(Arrays.copyOf(content, size));
        }
        assertThat(files).isGreaterThan(5);
    }

    private static int size(byte[] tarHeader) {
        String octal = new String(tarHeader, 124, 11, StandardCharsets.US_ASCII).replace("\0", "").strip();
        return octal.isEmpty() ? 0 : Integer.parseInt(octal, 8);
    }

    private void inEveryPlace(String payload) {
        asEveryType(payload.getBytes(StandardCharsets.UTF_8));
        read("Title " + payload + "\n\nBy " + payload + "\n\n" + payload + "\n\nRead more: [" + payload + "](" + payload
                + ")\n\nA paragraph with [" + payload + "](" + payload + ") in it.\n\nOriginal url: " + payload,
                "text/plain");
        read("<html><head><title>" + payload + "</title><link rel=canonical href=\"" + payload
                + "\"><meta property='og:url' content='" + payload + "'></head><body><article><h1>A title</h1><p>"
                + payload + "</p><p>A paragraph of the article <a href=\"" + payload + "\">here</a></p></article>",
                "text/html");
        read("<rss><channel><title>" + payload + "</title><item><title>" + payload + "</title><link>" + payload
                + "</link><guid>" + payload + "</guid><pubDate>" + payload + "</pubDate><description>" + payload
                + "</description></item></channel></rss>", "application/rss+xml");
        String json = new String(Json.write(payload), StandardCharsets.UTF_8);
        read("{\"uri\":" + json + ",\"headlines\":[{\"value\":" + json + "}],\"bodies\":[{\"value\":" + json
                + "},{\"contentType\":\"text/html\",\"value\":" + json + "}],\"by\":" + json + ",\"embargoedUntil\":"
                + json + ",\"versionCreated\":" + json + ",\"language\":" + json + "}", "application/json");
        read("<nitf><head><docdata><doc-id id-string=\"" + payload + "\"/><date.release norm=\"" + payload
                + "\"/></docdata></head><body><hedline>" + payload + "</hedline><body.content><p>" + payload
                + "</p></body.content></body></nitf>", "application/xml");
        read("{\"command\":\"kill\",\"url\":" + new String(Json.write(payload), StandardCharsets.UTF_8)
                + ",\"who\":\"x\",\"why\":\"y\"}", "application/json");
    }

    private void read(String document, String type) {
        read(document.getBytes(StandardCharsets.UTF_8), type);
    }

    private void asEveryType(byte[] document) {
        for (String type : new String[] { "", "text/plain", "text/html", "application/rss+xml", "application/json" }) {
            read(document, type);
        }
    }

    private void read(byte[] document, String type) {
        FetchFacts facts = new FetchFacts("hostile", "hostile:file", "file", null, type.isEmpty() ? null : type, null,
                Digest.text(document));
        assertThatCode(() -> {
            long start = CpuTime.now();
            Reading reading = this.intake.read(document, facts, Instant.EPOCH);
            assertThat(reading).isNotNull();
            assertThat(Duration.ofNanos(CpuTime.now() - start)).isLessThan(LONGEST);
        }).doesNotThrowAnyException();
    }

}
