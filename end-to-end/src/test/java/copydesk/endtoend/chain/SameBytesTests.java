package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Topic;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import copydesk.endtoend.process.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is published depends on the document and the time of its fetch, on nothing else.
 */
@ExtendWith(SharedChain.class)
class SameBytesTests {

    private static final Instant FETCHED = Instant.parse("2026-04-11T09:00:00Z");

    @Test
    void publishesTheSameBytesFromEmptyStateTwice(Chain chain) {
        Map<String, String> first = run(chain);

        try (Chain another = new Chain()) {
            assertThat(run(another)).isEqualTo(first);
        }
        assertThat(first).hasSizeGreaterThanOrEqualTo(4);
    }

    // another test of the shared chain publishes it under its own address
    private static byte[] seedElsewhere() {
        return new String(SharedFiles.firstOf("seed"), StandardCharsets.UTF_8)
            .replace("themoscowtimes.com/", "themoscowtimes.com/same-bytes/")
            .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> run(Chain chain) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("same-bytes.txt", QuayArticle.at("same-bytes"));
        documents.put("same-bytes-2.txt", QuayArticle.corrected("same-bytes-2"));
        SharedFiles.find("seed").ifPresent((seed) -> documents.put("same-seed.txt", seedElsewhere()));

        Map<String, String> published = new LinkedHashMap<>();
        documents.forEach((file, content) -> {
            String item = chain.run(file, content, FETCHED).item();
            for (Topic topic : List.of(Topic.CLEAN, Topic.ANNOTATIONS)) {
                chain.records(topic, item)
                    .forEach((record) -> published.put(file + " on " + topic,
                            new String(record.value(), StandardCharsets.UTF_8)));
            }
        });
        return published;
    }

}
