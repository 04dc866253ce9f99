package copydesk.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import copydesk.extraction.charset.DeclaredCharset;
import org.jspecify.annotations.Nullable;

/**
 * Decodes plain text: by its byte order mark, else as declared, else as UTF-8, else as
 * what old systems write.
 */
final class Characters {

    private static final Charset OLD = Charset.forName("windows-1252");

    private Characters() {
    }

    static String decode(byte[] bytes, @Nullable String contentType) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.substring(1);
        }
        Charset declared = DeclaredCharset.of(contentType);
        if (declared != null) {
            return new String(bytes, declared);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
        catch (CharacterCodingException ex) {
            return new String(bytes, OLD);
        }
    }

    /** Whether the bytes begin with a byte order mark of UTF-16. */
    static boolean isUtf16(byte[] bytes) {
        Charset marked = byMark(bytes);
        return marked == StandardCharsets.UTF_16BE || marked == StandardCharsets.UTF_16LE;
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        return little ? StandardCharsets.UTF_16LE : null;
    }

}
