package copydesk.extraction.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Decodes a page in the order of the WHATWG: byte order mark, what the server says, what
 * the page says in its first 1,024 bytes; then UTF-8 if it is that, else what is usual
 * where its address belongs.
 */
public final class PageCharset {

    private static final String UTF8 = "UTF-8";

    private static final String USUAL = "windows-1252";

    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(Map.entry("ru", "windows-1251"),
            Map.entry("su", "windows-1251"), Map.entry("ua", "windows-1251"), Map.entry("by", "windows-1251"),
            Map.entry("bg", "windows-1251"), Map.entry("mk", "windows-1251"), Map.entry("kz", "windows-1251"),
            Map.entry("cz", "windows-1250"), Map.entry("sk", "windows-1250"), Map.entry("si", "windows-1250"),
            Map.entry("hr", "windows-1250"), Map.entry("pl", "ISO-8859-2"), Map.entry("hu", "ISO-8859-2"),
            Map.entry("gr", "ISO-8859-7"), Map.entry("tr", "windows-1254"), Map.entry("il", "windows-1255"),
            Map.entry("ir", "windows-1256"), Map.entry("sa", "windows-1256"), Map.entry("eg", "windows-1256"),
            Map.entry("lt", "windows-1257"), Map.entry("lv", "windows-1257"), Map.entry("ee", "windows-1257"),
            Map.entry("vn", "windows-1258"), Map.entry("th", "windows-874"), Map.entry("jp", "Shift_JIS"),
            Map.entry("kr", "EUC-KR"), Map.entry("cn", "GBK"), Map.entry("tw", "Big5"), Map.entry("hk", "Big5"));

    private PageCharset() {
    }

    /**
     * The characters of a page; empty if it is in an encoding that browsers refuse.
     * @param contentType what the server says; null if it says nothing
     * @param url where it lies; null if it is not known
     */
    public static Optional<String> decode(byte[] page, @Nullable String contentType, @Nullable String url) {
        String marked = marked(page);
        String served = EncodingLabel.encoding(DeclaredCharset.label(contentType));
        String sure = (marked != null) ? marked : served;
        String encoding = (sure != null) ? sure : guessed(page, MetaPrescan.encoding(page), url);
        if (encoding.equals(EncodingLabel.REPLACEMENT)) {
            return Optional.empty();
        }
        String text = new String(page, EncodingLabel.charset(encoding));
        return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static @Nullable String marked(byte[] page) {
        if (page.length >= 3 && page[0] == (byte) 0xef && page[1] == (byte) 0xbb && page[2] == (byte) 0xbf) {
            return UTF8;
        }
        boolean two = page.length >= 2;
        if (two && page[0] == (byte) 0xfe && page[1] == (byte) 0xff) {
            return "UTF-16BE";
        }
        return (two && page[0] == (byte) 0xff && page[1] == (byte) 0xfe) ? "UTF-16LE" : null;
    }

    // many templates say UTF-8 around a text that never was; one broken letter is no
    // proof
    private static String guessed(byte[] page, @Nullable String declared, @Nullable String url) {
        if (declared != null && !declared.equals(UTF8)) {
            return declared;
        }
        String text = new String(page, StandardCharsets.UTF_8);
        long broken = text.chars().filter((sign) -> sign == '\ufffd').count();
        long good = text.chars().filter((sign) -> sign > 0x7f).count() - broken;
        boolean fits = broken == 0 || ((declared != null) ? broken <= good : isUtf8(page));
        return fits ? UTF8 : usual(url);
    }

    // the page may show the sign for unreadable characters itself
    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        }
        catch (CharacterCodingException ex) {
            return false;
        }
    }

    private static String usual(@Nullable String url) {
        String host = (url != null)
                ? url.replaceFirst("^(?i:https?)://(?:[^/?#@]*@)?", "").replaceFirst("[:/?#].*$", "") : "";
        String country = host.substring(host.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return BY_COUNTRY.getOrDefault(country, USUAL);
    }

}
