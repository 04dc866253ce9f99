package copydesk.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import org.brotli.dec.BrotliInputStream;

/**
 * The encodings that servers may pack a document in. One at a time: a document that is
 * packed twice is a bomb more often than a document.
 */
final class ContentCoding {

    /** What we say we understand. */
    static final String ACCEPTED = "gzip, deflate, br, zstd";

    /** 8 MiB, what RFC 9659 lets a server expect; the library would give 128. */
    private static final int ZSTD_WINDOW = 23;

    private ContentCoding() {
    }

    /** Unpacks a body while it is read. */
    static InputStream decode(InputStream raw, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            // some servers name a charset here
            case "", "identity", "none", "utf-8", "utf8", "binary" -> raw;
            case "gzip", "x-gzip" -> new GzipMembers(raw);
            case "deflate" -> new Inflated(raw);
            case "br" -> new BrotliInputStream(raw);
            case "zstd" -> new ZstdInputStreamNoFinalizer(raw).setLongMax(ZSTD_WINDOW);
            default -> throw new IOException("the server sent an encoding we did not ask for");
        };
    }

    /** Half of the servers send the stream bare, without the header of zlib. */
    private static final class Inflated extends FilterInputStream {

        private final Inflater inflater;

        Inflated(InputStream raw) throws IOException {
            this(new PushbackInputStream(raw, 2));
        }

        private Inflated(PushbackInputStream raw) throws IOException {
            this(raw, new Inflater(!hasHeader(raw)));
        }

        private Inflated(InputStream raw, Inflater inflater) {
            super(new InflaterInputStream(raw, inflater));
            this.inflater = inflater;
        }

        private static boolean hasHeader(PushbackInputStream raw) throws IOException {
            byte[] head = raw.readNBytes(2);
            raw.unread(head);
            return head.length == 2 && (head[0] & 0x0f) == 8 && (((head[0] & 0xff) << 8) + (head[1] & 0xff)) % 31 == 0;
        }

        @Override
        public void close() throws IOException {
            // memory outside the heap, which a given inflater does not free by itself
            this.inflater.end();
            super.close();
        }

    }

}
