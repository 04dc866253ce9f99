package copydesk.ingest.frontier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

import copydesk.contract.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Which links of a source were requested: digests of eight bytes, the oldest forgotten
 * first. A link that is listed again becomes young again, so what a source keeps listing
 * is never forgotten. Not thread-safe.
 */
public final class SeenLinks {

    /** How many are remembered. */
    public static final int MOST = 4_000;

    private final Set<Long> digests;

    private final int most;

    private boolean changed;

    private SeenLinks(Set<Long> digests, int most) {
        this.digests = digests;
        this.most = most;
    }

    /** None yet. */
    static SeenLinks none(int most) {
        return new SeenLinks(new LinkedHashSet<>(), most);
    }

    /** Reads what {@link #write} wrote; none if there is nothing. */
    public static SeenLinks read(byte @Nullable [] bytes) {
        SeenLinks seen = none(MOST);
        if (bytes != null) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.remaining() >= Long.BYTES) {
                seen.digests.add(buffer.getLong());
            }
        }
        return seen;
    }

    /**
     * Remembers a link.
     * @return whether it was new
     */
    public boolean add(String url) {
        long digest = digest(url);
        boolean isNew = !this.digests.remove(digest);
        this.digests.add(digest);
        this.changed |= isNew;
        if (this.digests.size() > this.most) {
            Iterator<Long> oldest = this.digests.iterator();
            oldest.next();
            oldest.remove();
        }
        return isNew;
    }

    /** Whether a link is remembered. */
    public boolean knows(String url) {
        return this.digests.contains(digest(url));
    }

    /** Takes a link as if it had never been listed. */
    void forget(String url) {
        this.changed |= this.digests.remove(digest(url));
    }

    /** Whether there is something new to write. */
    public boolean hasChanged() {
        return this.changed;
    }

    /** All that is remembered, the oldest first. */
    public byte[] write() {
        ByteBuffer buffer = ByteBuffer.allocate(this.digests.size() * Long.BYTES);
        this.digests.forEach(buffer::putLong);
        return buffer.array();
    }

    private static long digest(String url) {
        return ByteBuffer.wrap(Digest.sha256(url.getBytes(StandardCharsets.UTF_8))).getLong();
    }

}
