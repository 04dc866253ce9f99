package copydesk.ingest.room;

import java.util.ArrayList;
import java.util.List;

/**
 * A document that comes bit by bit, in pieces of one size: growing copies nothing, so
 * what it takes is known. Used by one thread.
 */
public final class Pieces {

    private final int piece;

    private final int free;

    private final List<byte[]> pieces = new ArrayList<>();

    private int size;

    /**
     * Pieces of this size.
     * @param free how many of them are nobody's worry
     */
    public Pieces(int piece, int free) {
        this.piece = piece;
        this.free = free;
    }

    /** How much there is. */
    public int size() {
        return this.size;
    }

    /**
     * Whether a further piece is needed for so much more; the first is nobody's worry.
     */
    public boolean grow(int more) {
        return this.pieces.size() >= this.free && this.size + more > this.pieces.size() * this.piece;
    }

    /** Adds the beginning of a chunk, which is no longer than a piece. */
    public void add(byte[] chunk, int length) {
        int done = 0;
        while (done < length) {
            int free = this.pieces.size() * this.piece - this.size;
            if (free == 0) {
                this.pieces.add(new byte[this.piece]);
                free = this.piece;
            }
            int part = Math.min(free, length - done);
            System.arraycopy(chunk, done, this.pieces.get(this.pieces.size() - 1), this.piece - free, part);
            this.size += part;
            done += part;
        }
    }

    /** All of it. */
    public byte[] whole() {
        byte[] whole = new byte[this.size];
        for (int i = 0; i < this.pieces.size(); i++) {
            int from = i * this.piece;
            System.arraycopy(this.pieces.get(i), 0, whole, from, Math.min(this.piece, this.size - from));
        }
        return whole;
    }

}
