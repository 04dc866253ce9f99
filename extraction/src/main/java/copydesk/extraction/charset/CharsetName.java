package copydesk.extraction.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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

    // what Java calls it, and the names that neither the standard nor Java knows, by
    // letters and digits only
    private static final String OTHERS_TABLE = """
            UTF-8 utf u8 cp65001 utf8ucs2 utf8ucs4
            UTF-16LE u16 utf16le
            UTF-16BE utf16be
            UTF-32 u32 ucs4 csucs4 iso10646ucs4
            UTF-32LE utf32le
            UTF-32BE utf32be
            US-ASCII ansix34 iso646irv
            windows-1252 dbcs mbcs ansi latin 8859 iso8859
            ISO-8859-7 elot928
            ISO-8859-10 latin6 csisolatin6 isoir157
            ISO-8859-13 latin7 l7
            ISO-8859-14 latin8 l8 isoceltic isoir199
            x-windows-874 tis620 tis6200 tis62025290 tis62025291 isoir166 thai cp874 874
            x-MacRoman macroman
            mac-cyrillic maccyrillic
            mac-greek macgreek
            mac-iceland maciceland
            x-MacCentralEurope maclatin2 maccentraleurope maccenteuro
            mac-turkish macturkish
            mac-croatian maccroatian
            x-MacRomanian macromanian
            x-MacArabic macarabic
            IBM037 ibm039
            IBM273 csibm273
            IBM500 ebcdiccpbe
            IBM775 cspc775baltic
            IBM855 csibm855
            IBM00858 csibm858
            IBM1026 csibm1026
            CP1125 1125 ibm1125 cp866u ruscii
            PTCP154 pt154 cp154 csptcp154 cyrillicasian
            KZ-1048 kz1048 rk1048 strk1048
            hp-roman8 hproman8 cshproman8 roman8 r8 cp1051 ibm1051
            GB18030 hz euccn eucgb2312cn isoir58 xmacsimpchinese
            Big5-HKSCS hkscs
            Big5 big5tw xmactradchinese
            x-windows-950 cp950 950
            EUC-JP ujis eucjis eucjisx0213 jisx0213
            windows-31j shiftjis mskanji cp932 932 xmacjapanese sjis
            x-SJIS_0213 shiftjisx0213 sjisx0213
            ISO-2022-JP iso2022jp iso2022jp3 iso2022jpext
            ISO-2022-JP-2 iso2022jp1 iso2022jp2
            ISO-2022-KR iso2022kr
            x-windows-949 kscode ksc56011987 ksx1001 euckr uhc xmackorean cp949 949
            x-Johab johab cp1361
            """;

    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    private static final List<String> FAMILIES = List.of("windows-", "IBM", "Cp", "ISO-", "x-windows-", "x-IBM");

    // browsers take them for more than they say, or for nothing; tried strictly they are
    // what they say, or refused by the bytes
    private static final Set<String> AS_SAID = Set.of("us-ascii", "ascii", "ansi_x3.4-1968", "x-user-defined");

    static {
        OTHERS_TABLE.lines().map((line) -> line.split(" ")).forEach((words) -> {
            for (int i = 1; i < words.length; i++) {
                OTHERS.put(words[i], words[0]);
            }
        });
    }

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
        String plain = plain(label);
        String encoding = EncodingLabel.encoding(plain);
        String name = OTHERS.get(plain);
        if (name == null && encoding != null && !AS_SAID.contains(plain)) {
            name = EncodingLabel.charsetName(encoding);
        }
        Charset known = named((name != null) ? name : label.strip().replace(' ', '-'));
        return (known != null) ? known : ofFamily(label, plain);
    }

    // without the year of a standard
    private static String plain(String label) {
        return label.strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("[:_-](?:19|20)\\d\\d$", "")
            .replaceAll("[^a-z0-9]", "");
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
        Charset derived = DerivedCharset.named(name);
        if (derived != null) {
            return derived;
        }
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
