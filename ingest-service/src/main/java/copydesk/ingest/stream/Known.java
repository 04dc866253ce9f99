package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Digest;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What is known at an address: whose it is, and how the article there began when it last
 * called itself by this address. The beginning tells a page that has moved from one whose
 * template names the address of another.
 *
 * @param uri the uri of the article
 * @param beginning digest of its headline and first paragraph; null if only its name is
 * known here
 */
record Known(String uri, @Nullable String beginning) {

    private static final char BETWEEN = '\n';

    /** What a store has at an address; null if nothing is known there. */
    static @Nullable Known at(String address, KeyValueStore<String, byte[]> uris) {
        byte[] bytes = uris.get(address);
        if (bytes == null) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf(BETWEEN);
        return (end < 0) ? new Known(text, null) : new Known(text.substring(0, end), text.substring(end + 1));
    }

    /** Digest of how an article begins. */
    static String beginning(Article article) {
        String first = article.blocks()
            .stream()
            .filter((block) -> block.role() == BlockRole.PARAGRAPH)
            .map(Block::text)
            .findFirst()
            .orElse("");
        return Digest.text((article.headline() + BETWEEN + first).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an article begins as this one did. */
    boolean beginsAs(Article article) {
        return beginning(article).equals(this.beginning);
    }

    /** The same address after an article called itself by it, with the uri it has. */
    void put(String address, KeyValueStore<String, byte[]> uris) {
        String text = (this.beginning != null) ? this.uri + BETWEEN + this.beginning : this.uri;
        uris.put(address, text.getBytes(StandardCharsets.UTF_8));
    }

}
