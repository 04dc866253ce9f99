package copydesk.ingest.intake;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.RawDocument;
import copydesk.ingest.discovery.FoundLink;
import copydesk.ingest.discovery.LinkFinder;
import copydesk.ingest.discovery.LinkKind;
import copydesk.ingest.feed.FeedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Hostile documents of others, read as feeds and as sitemaps. */
class KnownHarmTests {

    @ParameterizedTest
    @ValueSource(strings = { "defusedxml.tar.gz", "go-fuzz-corpus.tar.gz", "json-test-suite.tar.gz" })
    void readsHostileDocumentsWithoutHarm(String archive) throws IOException {
        List<byte[]> documents = unpacked(SharedData.read("data/hostile/" + archive));

        assertThat(documents).isNotEmpty();
        for (byte[] document : documents) {
            long words = new FeedReader().read(document, facts(), 100)
                .stream()
                .flatMap(List::stream)
                .mapToLong(KnownHarmTests::size)
                .sum();
            // nothing grows: neither by entities nor by what they name
            assertThat(words).isLessThanOrEqualTo(20L * document.length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "defusedxml.tar.gz", "go-fuzz-corpus.tar.gz" })
    void findsNoLinksThatAreNotThere(String archive) throws IOException {
        for (byte[] document : unpacked(SharedData.read("data/hostile/" + archive))) {
            for (LinkKind kind : LinkKind.values()) {
                assertThat(new LinkFinder().find(document, facts(), kind)).extracting(FoundLink::url)
                    .allMatch((url) -> url.startsWith("http"));
            }
        }
    }

    @Test
    void readsEntriesWithoutTheScriptsInThem() throws IOException {
        String payloads = new String(SharedData.read("data/hostile/dompurify.jsonl"), StandardCharsets.UTF_8);
        for (String payload : payloads.split("\n")) {
            String feed = "<rss><channel><item><title>T</title><description><![CDATA[" + payload.replace("]]>", "")
                    + "]]></description><link>" + payload.replaceAll("[<&]", "") + "</link></item></channel></rss>";
            RawDocument entry = new FeedReader().read(feed.getBytes(StandardCharsets.UTF_8), facts(), 1)
                .orElseThrow()
                .get(0);

            assertThat(entry.metadata().addresses()).noneMatch((address) -> address.startsWith("javascript:"));
        }
    }

    private static long size(RawDocument document) {
        return document.blocks().stream().mapToLong((block) -> block.text().text().length()).sum();
    }

    // plain tar: a head of 512 bytes that gives the size in octal, then the file in
    // blocks of 512
    private static List<byte[]> unpacked(byte[] archive) throws IOException {
        List<byte[]> files = new ArrayList<>();
        byte[] head = new byte[512];
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(archive));
                DataInputStream tar = new DataInputStream(gzip)) {
            for (tar.readFully(head); head[0] != 0; tar.readFully(head)) {
                String digits = new String(head, 124, 11, StandardCharsets.US_ASCII).replace("\0", "").strip();
                byte[] file = new byte[Integer.parseInt(digits, 8)];
                tar.readFully(file);
                tar.skipNBytes((512 - file.length % 512) % 512);
                if (head[156] == '0' || head[156] == 0) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static FetchFacts facts() {
        return new FetchFacts("harbour.example", "https://harbour.example/rss", "feed", "https://harbour.example/rss",
                null, 200, "sha256:0");
    }

}
