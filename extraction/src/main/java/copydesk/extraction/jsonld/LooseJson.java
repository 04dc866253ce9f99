package copydesk.extraction.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON the way web pages write it: with comments, trailing commas, raw line ends
 * and quotation marks inside texts, several values in a row, cut off in the middle. What
 * can be understood is kept. Numbers and the words true, false and null are given as
 * texts. Used once.
 */
final class LooseJson {

    private static final int MAX_DEPTH = 40;

    private static final int MAX_VALUES = 50_000;

    private final String json;

    private int at;

    private int values;

    private boolean unclosed;

    private LooseJson(String json) {
        this.json = json;
    }

    /** All values of a text, one after the other. */
    static List<Object> read(String json) {
        return new LooseJson(json).all();
    }

    private List<Object> all() {
        List<Object> all = new ArrayList<>();
        while (more()) {
            int before = this.at;
            Object value = value(0);
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                all.add(value);
            }
            this.at = Math.max(this.at, before + 1);
        }
        return all;
    }

    private Object value(int depth) {
        this.values++;
        char sign = this.json.charAt(this.at);
        if (depth > MAX_DEPTH || this.values > MAX_VALUES) {
            this.at = this.json.length();
            return "";
        }
        return switch (sign) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"', '\'' -> text(sign, false);
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        this.at++;
        while (more() && this.json.charAt(this.at) != '}') {
            int before = this.at;
            String name = name();
            if (more() && this.json.charAt(this.at) == ':') {
                this.at++;
                if (more() && this.json.charAt(this.at) != '}') {
                    object.putIfAbsent(name, value(depth + 1));
                }
            }
            this.at = Math.max(this.at, before + 1);
        }
        this.at++;
        return object;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        this.at++;
        while (more() && this.json.charAt(this.at) != ']') {
            int before = this.at;
            list.add(value(depth + 1));
            this.at = Math.max(this.at, before + 1);
        }
        this.at++;
        return list;
    }

    private String name() {
        char sign = this.json.charAt(this.at);
        return (sign == '"' || sign == '\'') ? text(sign, true) : word();
    }

    private String word() {
        int start = this.at;
        while (this.at < this.json.length() && ",:{}[]\"\n".indexOf(this.json.charAt(this.at)) < 0) {
            this.at++;
        }
        return this.json.substring(start, this.at).strip();
    }

    private String text(char quote, boolean name) {
        StringBuilder text = new StringBuilder();
        this.at++;
        while (this.at < this.json.length()) {
            char sign = this.json.charAt(this.at++);
            if (sign == '\\' && this.at < this.json.length()) {
                escape(text);
            }
            else if (sign == quote && ends(name)) {
                return text.toString();
            }
            else {
                text.append((sign < ' ') ? ' ' : sign);
            }
        }
        return text.toString();
    }

    // a quotation mark that nothing of JSON follows belongs to the text
    private boolean ends(boolean name) {
        int next = next(this.at);
        if (next == this.json.length()) {
            return true;
        }
        char sign = this.json.charAt(next);
        if (name || sign != ',') {
            return name ? sign == ':' : sign == '}' || sign == ']' || sign == '"' || sign == '/' || sign == '<';
        }
        int after = next(next + 1);
        return after == this.json.length() || "\"'}]{[/-0123456789tfn<".indexOf(this.json.charAt(after)) >= 0;
    }

    private int next(int from) {
        int next = from;
        while (next < this.json.length() && this.json.charAt(next) <= ' ') {
            next++;
        }
        return next;
    }

    private void escape(StringBuilder text) {
        char sign = this.json.charAt(this.at++);
        switch (sign) {
            case 'n', 'r', 't', 'b', 'f', '\n', '\r' -> text.append(' ');
            case 'u' -> {
                Integer code = code();
                text.append((code != null) ? (char) code.intValue() : 'u');
            }
            default -> text.append(sign);
        }
    }

    private @Nullable Integer code() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = (this.at + i < this.json.length()) ? Character.digit(this.json.charAt(this.at + i), 16) : -1;
            if (digit < 0) {
                return null;
            }
            code = code * 16 + digit;
        }
        this.at += 4;
        return code;
    }

    /** Goes to the next sign that means something; false at the end. */
    private boolean more() {
        while (this.at < this.json.length()) {
            char sign = this.json.charAt(this.at);
            if (this.json.startsWith("/*", this.at)) {
                skip("*/");
            }
            else if (this.json.startsWith("//", this.at)) {
                skip("\n");
            }
            else if (this.json.startsWith("<!", this.at) || this.json.startsWith("-->", this.at)
                    || this.json.startsWith("]]>", this.at)) {
                this.at += this.json.startsWith("<![CDATA[", this.at) ? 9
                        : this.json.startsWith("<!--", this.at) ? 4 : 3;
            }
            else if (sign <= ' ' || sign == ',' || sign == ';' || sign == '\ufeff') {
                this.at++;
            }
            else {
                return true;
            }
        }
        return false;
    }

    private void skip(String end) {
        boolean line = end.equals("\n");
        int found = (line || !this.unclosed) ? this.json.indexOf(end, this.at) : -1;
        // a comment may open before CDATA on the same line and never close, nor does any
        // after it
        this.unclosed |= found < 0 && !line;
        this.at = (found < 0 && !line) ? this.at + 2 : (found < 0) ? this.json.length() : found + end.length();
    }

}
