package copydesk.publish.version;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import copydesk.contract.Json;
import org.jspecify.annotations.Nullable;

/**
 * Writes states. Most of one is the article that was published, which was read a moment
 * before; if it came as our own writer writes, its bytes are copied and not made again.
 */
final class StateJson {

    /** Deeper than anything in an article, and far from what a reader refuses. */
    private static final int DEEPEST = 30;

    private static final byte[] NAME = ascii(",\"published\":");

    // quotes inside texts are escaped, so that the first is the property itself
    private static final byte[] NEXT = ascii(",\"commands\":");

    private StateJson() {
    }

    /**
     * Writes a state.
     * @param state what is remembered
     * @param published the published article as it came; null if nobody has it
     */
    static byte[] write(ArticleState state, byte @Nullable [] published) {
        if (published == null || state.published() == null || !isCompact(published)) {
            return Json.write(state);
        }
        byte[] rest = Json.write(state.withoutPublished());
        int at = indexOf(NEXT, rest);
        byte[] whole = Arrays.copyOf(rest, rest.length + NAME.length + published.length);
        System.arraycopy(NAME, 0, whole, at, NAME.length);
        System.arraycopy(published, 0, whole, at + NAME.length, published.length);
        System.arraycopy(rest, at, whole, at + NAME.length + published.length, rest.length - at);
        return whole;
    }

    // one object in UTF-8 without white space between its parts, of usual depth; that it
    // is JSON was seen when it was read
    private static boolean isCompact(byte[] json) {
        int depth = 0;
        for (int i = 0; i < json.length; i++) {
            byte unit = json[i];
            if (unit == '"') {
                i = endOfText(json, i + 1);
            }
            else if (unit <= ' ') {
                return false;
            }
            else if (unit >= '[') {
                // the brackets of both kinds differ in the same two bits
                depth += ((unit | 0x20) == '{') ? 1 : ((unit | 0x20) == '}') ? -1 : 0;
                if (depth > DEEPEST) {
                    return false;
                }
            }
        }
        return json.length > 1 && json[0] == '{' && json[1] == '"';
    }

    // most of it is texts
    private static int endOfText(byte[] json, int start) {
        int at = start;
        while (at < json.length && json[at] != '"') {
            at += (json[at] == '\\') ? 2 : 1;
        }
        return at;
    }

    private static int indexOf(byte[] part, byte[] whole) {
        int at = 0;
        while (!Arrays.equals(part, 0, part.length, whole, at, at + part.length)) {
            at++;
        }
        return at;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

}
