package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedPlace;
import copydesk.contract.news.PublishedRole;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Selector;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.process.Chain;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Holds what stands on the public topics against the schemas, and every offset against
 * the text it points into.
 */
public final class PublishedTexts {

    private final Chain chain;

    /** A check of this chain's topics. */
    public PublishedTexts(Chain chain) {
        this.chain = chain;
    }

    /** What does not fit the contract's own schema of a topic. */
    public List<String> invalid(Topic topic) {
        return invalid(topic, SchemaCheck.of(topic));
    }

    /**
     * Which clean documents do not fit IPTC's schema; skips the test where that is
     * absent.
     */
    public List<String> invalidNinjs(String version) {
        return invalid(Topic.CLEAN, SchemaCheck.ofNinjs(version));
    }

    private List<String> invalid(Topic topic, SchemaCheck schema) {
        List<String> invalid = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : this.chain.records(topic)) {
            if (record.value() != null && isOurs(record)) {
                schema.errors(record.value()).forEach((error) -> invalid.add(key(record) + ": " + error));
            }
        }
        return invalid;
    }

    // broken records that a test put on the topic by hand
    private static boolean isOurs(ConsumerRecord<byte[], byte[]> record) {
        String source = EnvelopeHeaders.text(record.headers(), Headers.SOURCE);
        return source != null && !source.equals("/copydesk/test");
    }

    /** Which offsets do not point at exactly the words they name. */
    public List<String> misplaced() {
        Map<String, NewsItem> items = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : this.chain.records(Topic.CLEAN)) {
            items.put(version(record), Json.read(record.value(), NewsItem.class));
        }
        List<String> misplaced = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : this.chain.records(Topic.ANNOTATIONS)) {
            if (record.value() != null) {
                NewsItem item = items.get(version(record));
                selectors(Json.read(record.value(), ArticleAnnotations.class))
                    .filter((selector) -> !pointsAtItsWords(selector, item))
                    .forEach((selector) -> misplaced.add(version(record) + " at " + selector.start()));
            }
        }
        return misplaced;
    }

    private static Stream<Selector> selectors(ArticleAnnotations annotations) {
        return Stream
            .of(annotations.mentions().stream().map(PublishedMention::selector),
                    annotations.links().stream().map(PublishedLink::selector),
                    annotations.quotes().stream().flatMap((quote) -> quote.selectors().stream()),
                    annotations.roles().stream().map(PublishedRole::selector),
                    annotations.values().stream().map(PublishedValue::selector),
                    Stream.ofNullable(annotations.located()).map(PublishedPlace::selector),
                    annotations.issues().stream().map(PublishedIssue::selector))
            .flatMap((selectors) -> selectors)
            .flatMap(Stream::ofNullable);
    }

    private static boolean pointsAtItsWords(Selector selector, @Nullable NewsItem item) {
        if (item == null) {
            return false;
        }
        String text = selector.target().equals("headlines[0]") ? item.headlines().get(0).value()
                : item.bodies().get(0).value();
        String words = new String(
                text.codePoints().skip(selector.start()).limit(selector.end() - selector.start()).toArray(), 0,
                selector.end() - selector.start());
        return words.equals(selector.exact())
                && text.substring(selector.utf16Start(), selector.utf16End()).equals(selector.exact());
    }

    private static String version(ConsumerRecord<byte[], byte[]> record) {
        return key(record) + " version " + EnvelopeHeaders.text(record.headers(), Headers.ARTICLE_VERSION);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

}
