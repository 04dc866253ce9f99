package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.extraction.article.CanonicalUrl;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a document that has an address among its identifiers. Only documents that
 * hold its words at all are parsed.
 */
final class IdentifierSearch {

    private final String address;

    // bytes as characters of their own: to search them is all that is done to most of the
    // documents, and nothing need be decoded for it
    private final String words;

    private @Nullable String uri;

    IdentifierSearch(String address) {
        this.address = address;
        this.words = bytes(address.replaceFirst("^https?://", "").getBytes(StandardCharsets.UTF_8));
    }

    /** Looks at a document; false once one was found. */
    boolean take(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value != null && bytes(value).contains(this.words) && names(value)) {
            this.uri = new String(record.key(), StandardCharsets.UTF_8);
        }
        return this.uri == null;
    }

    private static String bytes(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private boolean names(byte[] value) {
        try {
            List<AltId> ids = Json.read(value, NewsItem.class).altIds();
            return ids != null && ids.stream().anyMatch((id) -> isAddress(id.value()));
        }
        // somebody else's record is no reason to stop
        catch (InvalidRecord ex) {
            return false;
        }
    }

    private boolean isAddress(String value) {
        return value.equals(this.address) || CanonicalUrl.of(value).filter(this.address::equals).isPresent();
    }

    Optional<String> uri() {
        return Optional.ofNullable(this.uri);
    }

}
