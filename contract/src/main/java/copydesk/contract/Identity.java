package copydesk.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names that are computed, never drawn: UUID version 5 (RFC 9562, section 5.5) in the URL
 * namespace, so that the same article or item has the same id on every machine and in
 * every run.
 */
public final class Identity {

    private static final UUID URL_NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Identity() {
    }

    /**
     * The uri of an article.
     * @param identity its canonical URL in identity form, its wire guid, or source id and
     * file name
     * @return {@code urn:uuid:…}
     */
    public static String articleUri(String identity) {
        return "urn:uuid:" + uuid5(identity);
    }

    /** The id of an item offered: what was offered, and when it was fetched. */
    public static String itemId(String offered, java.time.Instant fetchedAt) {
        return uuid5(offered + "\n" + fetchedAt).toString();
    }

    /** The id of the n-th item inside a container such as a feed, counted from 0. */
    public static String entryId(String containerId, int index) {
        return uuid5(containerId + "\n" + index).toString();
    }

    /**
     * The id under which the n-th relations of an article travel, and the version they
     * make: no item was offered for it.
     */
    public static String relationId(String articleUri, int number) {
        return uuid5("relation\n" + articleUri + "\n" + number).toString();
    }

    /** The uri under which a killed article goes on by order of this command. */
    public static String reinstatedUri(String articleUri, String commandId) {
        return articleUri("reinstated\n" + articleUri + "\n" + commandId);
    }

    private static UUID uuid5(String name) {
        var sha1 = Digest.algorithm("SHA-1");
        sha1.update(ByteBuffer.allocate(16)
            .putLong(URL_NAMESPACE.getMostSignificantBits())
            .putLong(URL_NAMESPACE.getLeastSignificantBits())
            .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
        long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

}
