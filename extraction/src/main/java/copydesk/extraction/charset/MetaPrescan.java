package copydesk.extraction.charset;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the encoding that a page declares in its first 1,024 bytes, as browsers do
 * before they parse: the prescan of the HTML Standard. Used once, by one thread.
 */
final class MetaPrescan {

    static final int MOST_BYTES = 1_024;

    private final byte[] bytes;

    private final int end;

    private int at;

    private MetaPrescan(byte[] bytes) {
        this.bytes = bytes;
        this.end = Math.min(bytes.length, MOST_BYTES);
    }

    /** The encoding; null if none is declared that anybody knows. */
    static @Nullable String encoding(byte[] page) {
        String wide = XmlDeclaration.wide(page);
        if (wide != null) {
            return wide;
        }
        String declared = new MetaPrescan(page).scan();
        return (declared != null) ? declared : XmlDeclaration.encoding(page);
    }

    private @Nullable String scan() {
        for (; this.at < this.end; this.at++) {
            if (startsWith("<!--")) {
                comment();
            }
            else if (startsWith("<meta") && isGap(sign(this.at + 5))) {
                this.at += 5;
                String found = meta();
                if (found != null) {
                    return found;
                }
            }
            else if (isTag()) {
                tag();
            }
            else if (startsWith("<!") || startsWith("</") || startsWith("<?")) {
                skipTo('>');
            }
        }
        return null;
    }

    // the hyphens of the beginning may be those of the end
    private void comment() {
        this.at += 2;
        while (this.at < this.end && !startsWith("-->")) {
            this.at++;
        }
        this.at += 2;
    }

    private void tag() {
        while (this.at < this.end && !EncodingLabel.isSpace(sign(this.at)) && sign(this.at) != '>') {
            this.at++;
        }
        while (attribute() != null) {
            // they matter to nobody
        }
    }

    private @Nullable String meta() {
        Set<String> names = new HashSet<>();
        boolean pragma = false;
        Boolean needsPragma = null;
        String charset = null;
        for (Attribute one = attribute(); one != null; one = attribute()) {
            if (!names.add(one.name)) {
                continue;
            }
            if (one.name.equals("http-equiv")) {
                pragma = one.value.equals("content-type");
            }
            else if (one.name.equals("content") && charset == null) {
                charset = EncodingLabel.encoding(ContentWords.charset(one.value));
                needsPragma = (charset != null) ? Boolean.TRUE : needsPragma;
            }
            else if (one.name.equals("charset")) {
                charset = EncodingLabel.encoding(one.value);
                needsPragma = false;
            }
        }
        boolean counts = this.at < this.end && needsPragma != null && (!needsPragma || pragma);
        return (counts && charset != null) ? asRead(charset) : null;
    }

    /** What a declaration means that could be read byte by byte. */
    static String asRead(String encoding) {
        return switch (encoding) {
            case "UTF-16BE", "UTF-16LE" -> "UTF-8";
            case "x-user-defined" -> "windows-1252";
            default -> encoding;
        };
    }

    private @Nullable Attribute attribute() {
        while (this.at < this.end && isGap(sign(this.at))) {
            this.at++;
        }
        if (this.at >= this.end || sign(this.at) == '>') {
            return null;
        }
        StringBuilder name = new StringBuilder();
        while (this.at < this.end && (sign(this.at) != '=' || name.isEmpty()) && !isGap(sign(this.at))
                && sign(this.at) != '>') {
            name.append((char) sign(this.at++));
        }
        skipSpaces();
        if (sign(this.at) != '=') {
            return Attribute.of(name, "");
        }
        this.at++;
        skipSpaces();
        return Attribute.of(name, value());
    }

    private String value() {
        int quote = sign(this.at);
        StringBuilder value = new StringBuilder();
        if (quote == '"' || quote == '\'') {
            this.at++;
            while (this.at < this.end && sign(this.at) != quote) {
                value.append((char) sign(this.at++));
            }
            this.at++;
            return value.toString();
        }
        while (this.at < this.end && !EncodingLabel.isSpace(sign(this.at)) && sign(this.at) != '>') {
            value.append((char) sign(this.at++));
        }
        return value.toString();
    }

    private void skipSpaces() {
        while (this.at < this.end && EncodingLabel.isSpace(sign(this.at))) {
            this.at++;
        }
    }

    private void skipTo(char sign) {
        while (this.at < this.end && sign(this.at) != sign) {
            this.at++;
        }
    }

    private boolean isTag() {
        int next = sign(this.at + 1);
        int letter = (next == '/') ? sign(this.at + 2) : next;
        return sign(this.at) == '<' && (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z');
    }

    private boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.toLowerCase(sign(this.at + i)) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(int sign) {
        return EncodingLabel.isSpace(sign) || sign == '/';
    }

    // -1 behind the end
    private int sign(int place) {
        return (place < this.end) ? this.bytes[place] & 0xff : -1;
    }

    private record Attribute(String name, String value) {

        static Attribute of(StringBuilder name, String value) {
            return new Attribute(name.toString().toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
        }

    }

}
