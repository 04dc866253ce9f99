package copydesk.ingest.push;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many pushes are read and handed on at a time, since each holds a body in memory. No
 * source takes all turns. Whoever signs is known only once the body is read, and anybody
 * may claim to be him: until then he has one of a few places of that source alone, so
 * that strangers who send slowly hold up neither who is known nor who signs as another.
 * Thread-safe.
 */
final class Turns {

    static final int ALL = 12;

    static final int OF_A_SOURCE = 8;

    // of those who are not known yet, shared out among the sources that sign
    private static final int UNPROVEN = 12;

    private static final int MOST_UNPROVEN = 3;

    // one would turn away who sends two at once
    private static final int LEAST_UNPROVEN = 2;

    private final Room known = new Room(ALL, OF_A_SOURCE);

    private final Room unproven;

    /**
     * Turns for these.
     * @param signers how many sources sign; others are never claimed
     */
    Turns(int signers) {
        int each = Math.max(LEAST_UNPROVEN, Math.min(MOST_UNPROVEN, UNPROVEN / Math.max(1, signers)));
        // no bound for all together: who names all sources but one must not reach it
        this.unproven = new Room(Integer.MAX_VALUE, each);
    }

    /** A turn for who claims this; empty if he has to come back. */
    Optional<Turn> of(Claim claim) {
        Room room = claim.isProven() ? this.known : this.unproven;
        return room.enter(claim.source()) ? Optional.of(new Turn(claim.source(), room)) : Optional.empty();
    }

    /** A turn, to be closed. Used by one thread. */
    final class Turn implements AutoCloseable {

        private final String source;

        private Room room;

        private Turn(String source, Room room) {
            this.source = source;
            this.room = room;
        }

        /** The claim was true: whether there is a turn among those who are known. */
        boolean prove() {
            if (this.room == Turns.this.known) {
                return true;
            }
            if (!Turns.this.known.enter(this.source)) {
                return false;
            }
            this.room.leave(this.source);
            this.room = Turns.this.known;
            return true;
        }

        @Override
        public void close() {
            this.room.leave(this.source);
        }

    }

    /** So many in all, and so many of one source. */
    private static final class Room {

        private final Map<String, Integer> inside = new HashMap<>();

        private final int ofASource;

        private int free;

        private Room(int all, int ofASource) {
            this.free = all;
            this.ofASource = ofASource;
        }

        private synchronized boolean enter(String source) {
            if (this.free == 0 || this.inside.getOrDefault(source, 0) == this.ofASource) {
                return false;
            }
            this.free--;
            this.inside.merge(source, 1, Integer::sum);
            return true;
        }

        private synchronized void leave(String source) {
            this.free++;
            this.inside.merge(source, -1, Integer::sum);
        }

    }

}
