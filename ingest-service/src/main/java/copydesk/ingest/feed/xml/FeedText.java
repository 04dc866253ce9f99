package copydesk.ingest.feed.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

import copydesk.extraction.charset.CharsetName;
import copydesk.extraction.charset.DeclaredCharset;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a feed, and the charset they were read in. What is claimed is tried
 * strictly, most trusted first (RFC 7303): byte order mark, server, declaration; the
 * first that fits every byte is taken. If none does, UTF-8 is read with its faults
 * mended.
 *
 * @param text the characters, without byte order mark
 * @param charset the name under which the charset was claimed, in lower case
 */
public record FeedText(String text, String charset) {

    /**
     * Decodes a feed.
     * @param contentType what the server says; null if it says nothing
     */
    public static FeedText of(byte[] bytes, @Nullable String contentType) {
        ByteMark mark = ByteMark.of(bytes);
        for (Entry<String, Charset> claim : claims(bytes, mark, contentType).entrySet()) {
            String text = strict(bytes, mark.length(), claim.getValue());
            if (text != null) {
                return new FeedText(withoutMark(text), claim.getKey());
            }
        }
        return mended(bytes, mark);
    }

    /**
     * Whether the first bytes show a charset that cannot be read byte by byte: of two or
     * four bytes, or of mainframes.
     */
    public static boolean isWide(byte[] bytes) {
        ByteMark mark = ByteMark.of(bytes);
        return mark.charset() != null && mark.charset() != StandardCharsets.UTF_8;
    }

    // in the order in which they are believed
    private static Map<String, Charset> claims(byte[] bytes, ByteMark mark, @Nullable String contentType) {
        Map<String, Charset> claims = new LinkedHashMap<>();
        String served = DeclaredCharset.label(contentType);
        String declared = Declaration.charset(bytes, mark);
        // there are many kinds of EBCDIC, and only the declaration knows which
        add(claims, mark.label().equals("cp037") ? declared : null);
        add(claims, mark.label());
        add(claims, served);
        if (served == null && isText(contentType) && isAscii(bytes)) {
            claims.put("us-ascii", StandardCharsets.US_ASCII);
        }
        add(claims, declared);
        claims.putIfAbsent("utf-8", StandardCharsets.UTF_8);
        claims.values().removeIf((charset) -> CharsetName.isWide(charset) && isNarrow(bytes));
        return claims;
    }

    // the charset of text/ was ASCII if none was named
    private static boolean isText(@Nullable String contentType) {
        return contentType != null && contentType.strip().toLowerCase(Locale.ROOT).startsWith("text/");
    }

    // any bytes of an even number are UTF-16, but the markup of a feed has zeros there
    private static boolean isNarrow(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, 64); at++) {
            if (bytes[at] == 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(Map<String, Charset> claims, @Nullable String label) {
        Charset charset = CharsetName.charset(label);
        if (charset != null && label != null) {
            claims.putIfAbsent(CharsetName.reported(label), charset);
        }
    }

    // an escape means one of the seven-bit charsets of the Far East
    private static boolean isAscii(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign < 0 || sign == 0x1b) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        }
        catch (CharacterCodingException ex) {
            return null;
        }
    }

    private static FeedText mended(byte[] bytes, ByteMark mark) {
        Charset wide = mark.charset();
        if (wide != null && wide != StandardCharsets.UTF_8) {
            return new FeedText(withoutMark(new String(bytes, mark.length(), bytes.length - mark.length(), wide)),
                    mark.label());
        }
        return MixedText.read(bytes, mark.length());
    }

    private static String withoutMark(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\ufeff') {
            from++;
        }
        return text.substring(from);
    }

}
