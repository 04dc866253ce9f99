package copydesk.ingest.feed.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a document tell of its charset: a byte order mark, or the way
 * in which they write the {@code <} that XML begins with.
 *
 * @param label the charset's name; empty if the bytes tell nothing
 * @param charset the charset; null if the bytes tell nothing
 * @param length how many bytes the mark has
 */
record ByteMark(String label, @Nullable Charset charset, int length) {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private static final Charset EBCDIC = Charset.forName("IBM037");

    /**
     * What the bytes begin with; the longer marks first, since UTF-32 begins as UTF-16
     * does.
     */
    static ByteMark of(byte[] bytes) {
        if (begins(bytes, 0x00, 0x00, 0xfe, 0xff)) {
            return new ByteMark("utf-32be", UTF_32BE, 4);
        }
        if (begins(bytes, 0xff, 0xfe, 0x00, 0x00)) {
            return new ByteMark("utf-32le", UTF_32LE, 4);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return new ByteMark("utf-16be", StandardCharsets.UTF_16BE, 2);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return new ByteMark("utf-16le", StandardCharsets.UTF_16LE, 2);
        }
        return begins(bytes, 0xef, 0xbb, 0xbf) ? new ByteMark("utf-8", StandardCharsets.UTF_8, 3) : unmarked(bytes);
    }

    private static ByteMark unmarked(byte[] bytes) {
        if (begins(bytes, 0x00, 0x00, 0x00, '<')) {
            return new ByteMark("utf-32be", UTF_32BE, 0);
        }
        if (begins(bytes, '<', 0x00, 0x00, 0x00)) {
            return new ByteMark("utf-32le", UTF_32LE, 0);
        }
        if (begins(bytes, 0x00, '<')) {
            return new ByteMark("utf-16be", StandardCharsets.UTF_16BE, 0);
        }
        if (begins(bytes, '<', 0x00)) {
            return new ByteMark("utf-16le", StandardCharsets.UTF_16LE, 0);
        }
        return begins(bytes, 0x4c, 0x6f, 0xa7, 0x94) ? new ByteMark("cp037", EBCDIC, 0) : new ByteMark("", null, 0);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || bytes[at] != (byte) mark[at]) {
                return false;
            }
        }
        return true;
    }

}
