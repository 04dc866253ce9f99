package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import copydesk.contract.Digest;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * How the article at each address began, its headline and first paragraph, when it last
 * called itself by that address. That tells a page that has moved from one whose template
 * names the address of another. Kept beside the uris, whose store others read too.
 */
final class Beginnings {

    private final KeyValueStore<String, byte[]> digests;

    Beginnings(KeyValueStore<String, byte[]> digests) {
        this.digests = digests;
    }

    /** The article of an address calls itself by it. */
    void note(String address, Article article) {
        byte[] digest = digest(article);
        if (!Arrays.equals(digest, this.digests.get(address))) {
            this.digests.put(address, digest);
        }
    }

    /**
     * Whether an article begins as the one of an address did; no if that is not known.
     */
    boolean isThatOf(String address, Article article) {
        return Arrays.equals(digest(article), this.digests.get(address));
    }

    private static byte[] digest(Article article) {
        String first = article.blocks()
            .stream()
            .filter((block) -> block.role() == BlockRole.PARAGRAPH)
            .map(Block::text)
            .findFirst()
            .orElse("");
        return Digest.sha256((article.headline() + "\n" + first).getBytes(StandardCharsets.UTF_8));
    }

}
