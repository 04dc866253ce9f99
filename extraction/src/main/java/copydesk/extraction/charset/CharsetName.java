package copydesk.extraction.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Understands the names that people give to charsets, for readers that try a claim before
 * they believe it: the labels of the Encoding Standard as browsers do, then what only
 * Java, old systems and feeds know. Pages are read by the standard's table alone.
 */
public final class CharsetName {

    /** Names that neither the standard nor Java knows, by letters and digits only. */
    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("utf", "UTF-8"), Map.entry("u8", "UTF-8"),
            Map.entry("u16", "UTF-16LE"), Map.entry("u32", "UTF-32"), Map.entry("ucs4", "UTF-32"),
            Map.entry("csucs4", "UTF-32"), Map.entry("iso10646ucs4", "UTF-32"), Map.entry("macroman", "x-MacRoman"),
            Map.entry("maccyrillic", "x-MacCyrillic"), Map.entry("macgreek", "x-MacGreek"),
            Map.entry("maciceland", "x-MacIceland"), Map.entry("maclatin2", "x-MacCentralEurope"),
            Map.entry("maccentraleurope", "x-MacCentralEurope"), Map.entry("macturkish", "x-MacTurkish"),
            Map.entry("dbcs", "windows-1252"), Map.entry("mbcs", "windows-1252"), Map.entry("ansi", "windows-1252"),
            Map.entry("euccn", "GB18030"), Map.entry("hz", "GB18030"), Map.entry("kscode", "x-windows-949"),
            Map.entry("ksc56011987", "x-windows-949"), Map.entry("ksx1001", "x-windows-949"),
            Map.entry("euckr", "x-windows-949"), Map.entry("uhc", "x-windows-949"), Map.entry("johab", "x-Johab"),
            Map.entry("shiftjis", "windows-31j"), Map.entry("tis620", "x-windows-874"),
            Map.entry("thai", "x-windows-874"));

    private static final List<String> FAMILIES = List.of("windows-", "IBM", "Cp", "ISO-", "x-windows-", "x-IBM");

    // browsers take them for more than they say, or for nothing; tried strictly they are
    // what they say, or refused by the bytes
    private static final Set<String> AS_SAID = Set.of("us-ascii", "ascii", "ansi_x3.4-1968", "x-user-defined");

    private CharsetName() {
    }

    /** The name as it is compared and reported: gb2312 means what holds it as a part. */
    public static String reported(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        return name.equals("gb2312") ? "gb18030" : name;
    }

    /** The charset of a name; null if nobody knows it. */
    public static @Nullable Charset charset(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        String encoding = AS_SAID.contains(reported(label)) ? null : EncodingLabel.encoding(label);
        Charset standard = (encoding != null) ? named(EncodingLabel.charsetName(encoding)) : null;
        return (standard != null) ? standard : otherwise(label);
    }

    private static @Nullable Charset otherwise(String label) {
        String plain = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String encoding = EncodingLabel.encoding(plain);
        String name = OTHERS.get(plain);
        if (name == null && encoding != null && !AS_SAID.contains(plain)) {
            name = EncodingLabel.charsetName(encoding);
        }
        Charset known = named((name != null) ? name : label.strip().replace(' ', '-'));
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
            known = charset("ISO-8859-" + plain.substring(4));
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
    public static Charset usual() {
        return StandardCharsets.UTF_8;
    }

    /** Whether each character has two or four bytes. */
    public static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

}
