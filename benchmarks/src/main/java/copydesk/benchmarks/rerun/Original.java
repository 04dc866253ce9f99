package copydesk.benchmarks.rerun;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.contract.Digest;
import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.edge.EnvelopeHeaders;
import copydesk.extraction.article.CanonicalUrl;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;

/**
 * A document as it lies on the topic of fetched ones.
 *
 * @param address what was asked for
 * @param document the bytes
 * @param fetchedAt when
 */
record Original(String address, byte[] document, Instant fetchedAt) {

    private static final Instant FIRST = Instant.parse("2026-11-22T08:00:00Z");

    private static final Pattern END_OF_PARAGRAPH = Pattern.compile("(?i)[a-z]{3}\\.\\s*</p>");

    /** Pages as they are, and as they are an hour later, with a sentence more. */
    static List<Original> of(List<GoldPage> pages) {
        List<Original> originals = new ArrayList<>();
        for (GoldPage page : pages) {
            String address = page.url().isEmpty() ? "https://pages.example/" + page.id() : page.url();
            byte[] html = page.html();
            Instant at = FIRST.plusSeconds(originals.size());
            originals.add(new Original(address, html, at));
            originals.add(new Original(address, longer(html), at.plusSeconds(3_600)));
        }
        return originals;
    }

    /**
     * Which article it is: two spellings of one address, as with and without a slash at
     * the end, are one, and Kafka brings both to one place in their order.
     */
    String article() {
        return CanonicalUrl.of(this.address).orElse(this.address);
    }

    static byte[] longer(byte[] html) {
        String page = new String(html, StandardCharsets.ISO_8859_1);
        List<Integer> ends = new ArrayList<>();
        Matcher end = END_OF_PARAGRAPH.matcher(page);
        while (end.find()) {
            ends.add(end.start() + 4);
        }
        int at = ends.isEmpty() ? -1 : ends.get(ends.size() / 2);
        return ((at < 0) ? page : page.substring(0, at) + " Officials counted 41 cases." + page.substring(at))
            .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The record of the topic. */
    TestRecord<byte[], byte[]> record() {
        FetchFacts facts = new FetchFacts("pages", this.address, this.address, this.address, "text/html", 200,
                Digest.text(this.document));
        Envelope envelope = Envelope.fetched(Identity.itemId(this.address, this.fetchedAt), this.address,
                this.fetchedAt);
        RecordHeaders headers = new RecordHeaders(EnvelopeHeaders.write(envelope));
        headers.add(Headers.FETCH_FACTS, Json.write(facts));
        return new TestRecord<>(this.address.getBytes(StandardCharsets.UTF_8), this.document, headers);
    }

}
