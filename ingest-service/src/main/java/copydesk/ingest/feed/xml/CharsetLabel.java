package copydesk.ingest.feed.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Understands the names that people give to charsets. */
final class CharsetLabel {

    /** Names that Java does not know, by letters and digits only. */
    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("utf", "UTF-8"), Map.entry("u8", "UTF-8"),
            Map.entry("unicode11utf8", "UTF-8"), Map.entry("xunicode20utf8", "UTF-8"), Map.entry("unicode", "UTF-16"),
            Map.entry("csunicode", "UTF-16"), Map.entry("ucs2", "UTF-16"), Map.entry("iso10646ucs2", "UTF-16"),
            Map.entry("u16", "UTF-16"), Map.entry("u32", "UTF-32"), Map.entry("ucs4", "UTF-32"),
            Map.entry("csucs4", "UTF-32"), Map.entry("iso10646ucs4", "UTF-32"), Map.entry("macroman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"), Map.entry("maccyrillic", "x-MacCyrillic"),
            Map.entry("macgreek", "x-MacGreek"), Map.entry("maciceland", "x-MacIceland"),
            Map.entry("maclatin2", "x-MacCentralEurope"), Map.entry("maccentraleurope", "x-MacCentralEurope"),
            Map.entry("macturkish", "x-MacTurkish"), Map.entry("dbcs", "windows-1252"),
            Map.entry("mbcs", "windows-1252"), Map.entry("ansi", "windows-1252"), Map.entry("chinese", "GB18030"),
            Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"), Map.entry("xgbk", "GB18030"),
            Map.entry("euccn", "GB18030"), Map.entry("hz", "GB18030"), Map.entry("kscode", "x-windows-949"),
            Map.entry("ksc56011987", "x-windows-949"), Map.entry("ksx1001", "x-windows-949"),
            Map.entry("euckr", "x-windows-949"), Map.entry("uhc", "x-windows-949"), Map.entry("johab", "x-Johab"),
            Map.entry("sjis", "windows-31j"), Map.entry("shiftjis", "windows-31j"), Map.entry("xsjis", "windows-31j"),
            Map.entry("big5", "Big5-HKSCS"), Map.entry("tis620", "x-windows-874"), Map.entry("thai", "x-windows-874"));

    private static final List<String> FAMILIES = List.of("windows-", "IBM", "Cp", "ISO-", "x-windows-", "x-IBM");

    private CharsetLabel() {
    }

    /** The name as it is compared and reported: gb2312 means what holds it as a part. */
    static String name(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        return name.equals("gb2312") ? "gb18030" : name;
    }

    /** The charset of a name; null if nobody knows it. */
    static @Nullable Charset charset(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        String plain = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Charset known = named(OTHERS.getOrDefault(plain, label.strip().replace(' ', '-')));
        return (known != null) ? known : ofFamily(label, plain);
    }

    // 1252, cp-1252, win1252, ibm 850, iso 8859 2, latin_1
    private static @Nullable Charset ofFamily(String label, String plain) {
        Charset known = named(label.strip().replace('_', '-'));
        String digits = plain.replaceFirst("^(?:windows|win|cspc|cp|ibm|ms|dos|x)+", "");
        if (plain.startsWith("iso8859") && plain.length() > 7) {
            known = named("ISO-8859-" + plain.substring(7));
        }
        else if (plain.startsWith("8859") && plain.length() > 4) {
            known = named("ISO-8859-" + plain.substring(4));
        }
        for (String family : FAMILIES) {
            known = (known != null || !digits.matches("\\d{3,5}")) ? known : named(family + digits);
        }
        return known;
    }

    /** A charset that Java has and can read; some it can only write. */
    private static @Nullable Charset named(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).newDecoder() != null ? Charset.forName(name)
                    : null;
        }
        catch (IllegalCharsetNameException | UnsupportedOperationException ex) {
            return null;
        }
    }

    /** UTF-8, which everything else is measured by. */
    static Charset usual() {
        return StandardCharsets.UTF_8;
    }

}
