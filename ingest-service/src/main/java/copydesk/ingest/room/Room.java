package copydesk.ingest.room;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The memory that all documents under way share. A document takes what it needs piece by
 * piece, so that one which is only announced, or comes slowly, takes nothing; who finds
 * none left waits. If all who have some wait for more, the last gives up, else nobody
 * would ever go on. Thread-safe.
 */
public final class Room {

    private static final long HEAP_PARTS = 4;

    private static final long LONGEST_WAIT = 1_000;

    private final long size;

    private final Clock clock;

    private final Map<byte[], Share> kept = new IdentityHashMap<>();

    private long taken;

    private int holders;

    private int stuck;

    /** So many bytes. */
    public Room(long size, Clock clock) {
        this.size = size;
        this.clock = clock;
    }

    /**
     * A quarter of the heap.
     * @param largest what one document may need; it always fits when it is alone
     */
    public static Room ofHeap(long largest, Clock clock) {
        return new Room(Math.max(Runtime.getRuntime().maxMemory() / HEAP_PARTS, largest), clock);
    }

    /** The share of a document, of nothing yet; to be closed or kept. */
    public Share share() {
        return new Share();
    }

    /** How much of it is taken. */
    public synchronized long taken() {
        return this.taken;
    }

    /** A document that was kept is no longer needed; others need no word. */
    public synchronized void letGo(byte[] document) {
        Share share = this.kept.remove(document);
        if (share != null) {
            change(share, 0);
        }
    }

    private void change(Share share, long bytes) {
        this.holders += ((bytes > 0) ? 1 : 0) - ((share.held > 0) ? 1 : 0);
        this.taken += bytes - share.held;
        share.held = bytes;
        notifyAll();
    }

    private synchronized void grow(Share share, long more, Instant deadline) throws IOException {
        boolean holds = share.held > 0;
        while (this.taken + more > this.size) {
            if (holds && this.stuck + 1 >= this.holders) {
                throw new NoRoom();
            }
            this.stuck += holds ? 1 : 0;
            try {
                await(deadline);
            }
            finally {
                this.stuck -= holds ? 1 : 0;
            }
        }
        change(share, share.held + more);
    }

    private void await(Instant deadline) throws IOException {
        long left = Duration.between(this.clock.instant(), deadline).toMillis();
        if (left <= 0) {
            throw new NoRoom();
        }
        try {
            wait(Math.min(left, LONGEST_WAIT));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("no longer wanted");
        }
    }

    /** There is no room for a document beside others. */
    public static final class NoRoom extends IOException {

        private static final long serialVersionUID = 1L;

    }

    /** What one document takes. Used by one thread. */
    public final class Share implements AutoCloseable {

        private long held;

        private boolean isKept;

        /**
         * Takes more; waits for it until the deadline.
         * @throws NoRoom if there is none
         */
        public void grow(long more, Instant deadline) throws IOException {
            Room.this.grow(this, more, deadline);
        }

        /** The document is whole, and takes so much until it is let go. */
        public void keep(byte[] document, long bytes) {
            synchronized (Room.this) {
                change(this, Math.min(bytes, this.held));
                if (this.held > 0) {
                    this.isKept = true;
                    Room.this.kept.put(document, this);
                }
            }
        }

        /** Gives all back, unless the document is kept. */
        @Override
        public void close() {
            synchronized (Room.this) {
                if (!this.isKept) {
                    change(this, 0);
                }
            }
        }

    }

}
