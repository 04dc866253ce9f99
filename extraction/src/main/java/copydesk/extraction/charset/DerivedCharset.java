package copydesk.extraction.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Charsets of one byte for each character that Java lacks, told by what they have other
 * than one that it knows. They are read only. Immutable.
 */
final class DerivedCharset extends Charset {

    // name, the charset it is derived from, and the characters from a byte on
    private static final String TABLE = """
            ISO-8859-10 ISO-8859-4 a2ĒĢĪ a6Ķ a8ĻĐŠŦŽ aeŪŊ b2ēģī b6ķ·ļđšŧž―ū cfÏÐ d3Ó d7Ũ ddÝÞ efïð f3ó f7ũ fdýþĸ
            ISO-8859-14 ISO-8859-1 a1Ḃḃ a4ĊċḊ a8Ẁ aaẂḋỲ afŸḞḟĠġṀṁ b7ṖẁṗẃṠỳẄẅṡ d0Ŵ d7Ṫ deŶ f0ŵ f7ṫ feŷ
            KZ-1048 windows-1251 8dҚҺ 9dқһ a1ҰұӘ a5Ө aaҒ afҮ b4ө baғ bcәҢңү
            PTCP154 windows-1251 80ҖҒӮғ 86ҶҮҲүҠӢҢҚҺҸҗ 98ҳҷҡӣңқһҹ a4ӨҘҰ aaӘ adӯ afҜ b1ұ b4ҙө baә bdҪҫҝ
            CP1125 IBM866 f2ҐґЄєІіЇї
            hp-roman8 ISO-8859-1 a1ÀÂÈÊËÎÏ´ˋˆ¨˜ÙÛ₤¯Ýý°ÇçÑñ¡¿¤£¥§ƒ¢âêôûáéóúàèòùäëöüÅîØÆåíøæÄìÖÜÉïßÔÁÃãÐðÍÌÓÒÕõŠšÚŸÿÞþ·µ¶¾—¼½ªº«■»±\ufffd
            mac-cyrillic x-MacUkraine ff€
            mac-greek x-MacGreek 9c€ af· ff\u00ad
            mac-iceland x-MacIceland bdΩ db€
            mac-croatian x-MacCroatian bdΩ db€
            mac-turkish x-MacTurkish bdΩ
            x-MacRomanian x-MacRoman aeĂȘ beăș deȚț
            """;

    private static final Map<String, Charset> KNOWN = new LinkedHashMap<>();

    private final char[] characters;

    static {
        TABLE.lines().map((line) -> line.split(" ")).forEach((words) -> {
            char[] characters = characters(Charset.forName(words[1]));
            for (int run = 2; run < words.length; run++) {
                words[run].getChars(2, words[run].length(), characters, Integer.parseInt(words[run], 0, 2, 16));
            }
            KNOWN.put(words[0].toLowerCase(Locale.ROOT), new DerivedCharset(words[0], characters));
        });
    }

    private DerivedCharset(String name, char[] characters) {
        super(name, new String[0]);
        this.characters = characters;
    }

    /** A charset by its name, in any case; null if it is none of these. */
    static @Nullable Charset named(String name) {
        return KNOWN.get(name.toLowerCase(Locale.ROOT));
    }

    private static char[] characters(Charset charset) {
        byte[] bytes = new byte[256];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) at;
        }
        return new String(bytes, charset).toCharArray();
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(this);
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {

            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining() && out.hasRemaining()) {
                    char sign = DerivedCharset.this.characters[in.get(in.position()) & 0xff];
                    if (sign == '\ufffd') {
                        return CoderResult.unmappableForLength(1);
                    }
                    in.get();
                    out.put(sign);
                }
                return in.hasRemaining() ? CoderResult.OVERFLOW : CoderResult.UNDERFLOW;
            }

        };
    }

}
