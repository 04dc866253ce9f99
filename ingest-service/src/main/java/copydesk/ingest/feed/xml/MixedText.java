package copydesk.ingest.feed.xml;

import java.nio.charset.Charset;

import copydesk.extraction.charset.CharsetName;

/**
 * Reads a text whose bytes are in no single charset, as when a feed in UTF-8 quotes a
 * source in windows-1252: what is UTF-8 is read as such, other bytes one by one.
 */
final class MixedText {

    private static final Charset OLD = Charset.forName("windows-1252");

    private MixedText() {
    }

    /** Reads the bytes from a place on. */
    static FeedText read(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder(bytes.length);
        int several = 0;
        int at = from;
        while (at < bytes.length) {
            int length = length(bytes, at);
            several += (length > 1) ? 1 : 0;
            text.append(
                    (length == 0) ? new String(bytes, at, 1, OLD) : new String(bytes, at, length, CharsetName.usual()));
            at += Math.max(1, length);
        }
        return new FeedText(text.toString(), (several > 0) ? "utf-8" : "windows-1252");
    }

    // how many bytes the character has in UTF-8; 0 if the byte begins none
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = (first < 0x80) ? 1
                : (first < 0xc2) ? 0 : (first < 0xe0) ? 2 : (first < 0xf0) ? 3 : (first < 0xf5) ? 4 : 0;
        for (int next = 1; next < length; next++) {
            if (at + next >= bytes.length || (bytes[at + next] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

}
