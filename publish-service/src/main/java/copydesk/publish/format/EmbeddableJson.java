package copydesk.publish.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * JSON that may stand in a {@code script} element as it is: nothing in it can end the
 * element, begin a comment or end a line of a script. Outside of texts JSON has none of
 * the characters that could, so they are escaped wherever they are.
 */
final class EmbeddableJson {

    private static final int FIRST_OF_THREE = 0xe2;

    private EmbeddableJson() {
    }

    static byte[] of(byte[] json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + 64);
        // nearly all of it stays, so it is copied in long pieces
        int copied = 0;
        for (int i = 0; i < json.length; i++) {
            boolean separator = isLineSeparator(json, i);
            if (separator || json[i] == '<' || json[i] == '>' || json[i] == '&') {
                out.write(json, copied, i - copied);
                escape(out, separator ? (json[i + 2] & 0xff) - 0xa8 + 0x2028 : json[i]);
                i += separator ? 2 : 0;
                copied = i + 1;
            }
        }
        out.write(json, copied, json.length - copied);
        return out.toByteArray();
    }

    // U+2028 and U+2029 in UTF-8
    private static boolean isLineSeparator(byte[] json, int at) {
        return (json[at] & 0xff) == FIRST_OF_THREE && at + 2 < json.length && (json[at + 1] & 0xff) == 0x80
                && ((json[at + 2] & 0xff) == 0xa8 || (json[at + 2] & 0xff) == 0xa9);
    }

    private static void escape(ByteArrayOutputStream out, int character) {
        out.writeBytes("\\u%04x".formatted(character).getBytes(StandardCharsets.US_ASCII));
    }

}
