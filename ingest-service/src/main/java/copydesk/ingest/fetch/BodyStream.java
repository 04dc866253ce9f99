package copydesk.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;

import copydesk.ingest.room.Pieces;
import copydesk.ingest.room.Room;

/**
 * Reads the body of a response, compressed or not, and stops as soon as it passes a
 * limit. Used once.
 */
final class BodyStream {

    private static final int CHUNK = 16_384;

    /** Below this, no ratio is suspicious: small texts repeat themselves. */
    private static final int HARMLESS = 1_000_000;

    /** Taken at a time from the room of all. */
    static final int PIECE = 65_536;

    /** What fits in these takes no room: most pages do, and never wait. */
    private static final int FREE_PIECES = 4;

    /** The pieces, and the whole that is made of them. */
    static final int COPIES = 2;

    private final FetchSettings settings;

    private final Clock clock;

    private final Room room;

    private final Instant deadline;

    BodyStream(FetchSettings settings, Clock clock, Room room, Instant deadline) {
        this.settings = settings;
        this.clock = clock;
        this.room = room;
        this.deadline = deadline;
    }

    /**
     * The decoded body; a large one keeps its room until it is let go.
     * @throws TooMuch if it is larger than allowed or comes too slowly
     * @throws Room.NoRoom if there is no room beside others
     */
    byte[] read(InputStream body, String encoding) throws IOException {
        Counted raw = new Counted(body);
        try (InputStream decoded = ContentCoding.decode(raw, encoding); Room.Share share = this.room.share()) {
            Pieces pieces = new Pieces(PIECE, FREE_PIECES);
            byte[] chunk = new byte[CHUNK];
            for (int length = decoded.read(chunk); length >= 0; length = decoded.read(chunk)) {
                if (pieces.grow(length)) {
                    share.grow((long) COPIES * PIECE, this.deadline);
                }
                pieces.add(chunk, length);
                checkSize(raw.count, pieces.size());
            }
            byte[] document = pieces.whole();
            share.keep(document, document.length);
            return document;
        }
    }

    private void checkSize(long rawBytes, long decodedBytes) throws IOException {
        boolean bomb = decodedBytes > HARMLESS && decodedBytes > rawBytes * this.settings.maxRatio();
        if (decodedBytes > this.settings.maxDocumentBytes() || bomb) {
            throw new TooMuch("the document is larger than the limit");
        }
    }

    /** The document passes a limit of size. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }

    }

    /**
     * Counts what comes over the wire, and ends it there: a decoder may swallow any
     * amount without giving a byte. Closing it leaves the body alone, since the body
     * would read its rest, which may have no end.
     */
    private final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            check((sign >= 0) ? 1 : 0);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            check(Math.max(read, 0));
            return read;
        }

        private void check(int read) throws IOException {
            this.count += read;
            if (this.count > BodyStream.this.settings.maxRawBytes()) {
                throw new TooMuch("the document is larger than the limit");
            }
            if (BodyStream.this.clock.instant().isAfter(BodyStream.this.deadline)) {
                throw new IOException("the document came too slowly");
            }
        }

        @Override
        public void close() {
            // see above
        }

    }

}
