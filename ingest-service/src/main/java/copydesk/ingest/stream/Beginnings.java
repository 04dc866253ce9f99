package copydesk.ingest.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.Digest;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * How the article at each address began, its headline and first paragraph, when it last
 * called itself by that address. That tells a page that has moved from one whose template
 * names the address of another. Also how it began when it was last taken from where the
 * address led, which tells a page that has moved from one that took its place. Kept
 * beside the uris, whose store others read too.
 */
final class Beginnings {

    // no address and no guid of ours has a blank
    private static final String FOLLOWED = "followed ";

    private static final int LENGTH = Digest.sha256(new byte[0]).length;

    // what is shorter may stand on every page of a site
    private static final int TELLING = 40;

    private final KeyValueStore<String, byte[]> digests;

    Beginnings(KeyValueStore<String, byte[]> digests) {
        this.digests = digests;
    }

    /** The article of an address calls itself by it. */
    void note(String address, Article article) {
        put(address, beginning(article));
    }

    /**
     * The article of an address was taken from where the address leads, which calls
     * itself otherwise.
     */
    void follow(String address, String identity, Article article) {
        put(FOLLOWED + address, followed(identity, beginning(article)));
    }

    /** Whether the article of an address was taken from there before. */
    boolean isFollowed(String address, String identity) {
        byte[] known = this.digests.get(FOLLOWED + address);
        return known != null && Arrays.equals(known, followed(identity, known));
    }

    private static byte[] followed(String identity, byte[] beginning) {
        return ByteBuffer.allocate(3 * LENGTH).put(beginning, 0, 2 * LENGTH).put(digest(identity)).array();
    }

    /** The address has another article from now on. */
    void forget(String address) {
        List.of(address, FOLLOWED + address)
            .stream()
            .filter((key) -> this.digests.get(key) != null)
            .forEach(this.digests::delete);
    }

    private void put(String key, byte[] beginning) {
        if (!Arrays.equals(beginning, this.digests.get(key))) {
            this.digests.put(key, beginning);
        }
    }

    /**
     * Whether an article begins as the one of an address did; no if that is not known.
     */
    boolean isThatOf(String address, Article article) {
        return Arrays.equals(beginning(article), this.digests.get(address));
    }

    /**
     * Whether an article may be the one of an address: it has its headline still, or its
     * first paragraph, wherever that stands by now. Yes if it is not known how that one
     * began.
     */
    boolean mayBeThatOf(String address, Article article) {
        List<byte[]> known = Stream.of(address, FOLLOWED + address)
            .flatMap((key) -> Stream.ofNullable(this.digests.get(key)))
            .filter((beginning) -> beginning.length >= 2 * LENGTH)
            .toList();
        return known.isEmpty() || known.stream().anyMatch((beginning) -> shares(beginning, article));
    }

    private static boolean shares(byte[] beginning, Article article) {
        byte[] headline = Arrays.copyOf(beginning, LENGTH);
        byte[] paragraph = Arrays.copyOfRange(beginning, LENGTH, 2 * LENGTH);
        return Arrays.equals(headline, digest(article.headline())) || article.blocks()
            .stream()
            .filter((block) -> block.role().isBody() && block.text().length() >= TELLING)
            .anyMatch((block) -> Arrays.equals(paragraph, digest(block.text())));
    }

    private static byte[] beginning(Article article) {
        String first = article.blocks()
            .stream()
            .filter((block) -> block.role() == BlockRole.PARAGRAPH)
            .map(Block::text)
            .findFirst()
            .orElse("");
        return ByteBuffer.allocate(2 * LENGTH).put(digest(article.headline())).put(digest(first)).array();
    }

    private static byte[] digest(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

}
