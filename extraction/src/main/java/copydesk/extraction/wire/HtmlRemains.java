package copydesk.extraction.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the tags that an export left in its text into the mark-up of text exports. What
 * is no tag of HTML stays as it is. Runs in linear time.
 */
final class HtmlRemains {

    private static final int MAX_TAG = 3_000;

    private static final Pattern TAG = Pattern
        .compile("<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]{0,15})(?<rest>(?:[\\s/][^<>]*+)?)>");

    private static final Pattern HREF = Pattern.compile("\\shref\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SRC = Pattern.compile("\\ssrc\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALT = Pattern.compile("\\salt\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> BEGINS = Map.ofEntries(Map.entry("h1", "\n\n# "),
            Map.entry("h2", "\n\n## "), Map.entry("h3", "\n\n### "), Map.entry("h4", "\n\n#### "),
            Map.entry("h5", "\n\n##### "), Map.entry("h6", "\n\n###### "), Map.entry("li", "\n- "),
            Map.entry("blockquote", "\n\n> "), Map.entry("b", "**"), Map.entry("strong", "**"), Map.entry("i", "*"),
            Map.entry("em", "*"), Map.entry("br", "  \n"), Map.entry("hr", "\n\n* * *\n\n"));

    private static final Map<String, String> ENDS = Map.of("b", "**", "strong", "**", "i", "*", "em", "*", "li", "\n");

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
            "blockquote", "figure", "figcaption", "section", "article", "aside", "header", "footer", "table", "tr");

    private static final Set<String> DROPPED = Set.of("span", "u", "s", "sup", "sub", "small", "big", "font", "center",
            "time", "cite", "q", "picture", "source", "mark", "del", "ins", "abbr", "td", "th", "tbody", "thead",
            "html", "body", "main", "nav", "label", "wbr");

    private final String text;

    private final StringBuilder out;

    private final int lastCommentEnd;

    private String target = "";

    private HtmlRemains(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
        this.lastCommentEnd = text.lastIndexOf("-->");
    }

    static String toMarkup(String text) {
        return (text.indexOf('<') < 0) ? text : new HtmlRemains(text).convert();
    }

    private String convert() {
        int at = 0;
        Matcher tag = TAG.matcher(this.text);
        for (int next = this.text.indexOf('<'); next >= 0; next = this.text.indexOf('<', Math.max(at, next + 1))) {
            tag.region(next, Math.min(this.text.length(), next + MAX_TAG));
            if (next < this.lastCommentEnd && this.text.startsWith("<!--", next)) {
                this.out.append(this.text, at, next);
                at = this.text.indexOf("-->", next) + 3;
            }
            else if (tag.lookingAt()) {
                this.out.append(this.text, at, next);
                tag(tag);
                at = tag.end();
            }
        }
        return this.out.append(this.text, Math.min(at, this.text.length()), this.text.length()).toString();
    }

    private void tag(Matcher tag) {
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        boolean ends = !tag.group("end").isEmpty();
        if (name.equals("a")) {
            link(ends, tag.group("rest"));
        }
        else if (name.equals("img")) {
            this.out.append("\n![").append(raw(ALT, tag.group("rest")).replaceAll("[\\[\\]\\n]", " "));
            this.out.append("](<").append(value(SRC, tag.group("rest"))).append(">)\n");
        }
        else if (BLOCKS.contains(name) || BEGINS.containsKey(name)) {
            this.out.append(ends ? ENDS.getOrDefault(name, "\n\n") : BEGINS.getOrDefault(name, "\n\n"));
        }
        else if (!DROPPED.contains(name)) {
            this.out.append(tag.group());
        }
    }

    private void link(boolean ends, String rest) {
        if (!ends) {
            this.target = value(HREF, rest);
            this.out.append('[');
        }
        else {
            this.out.append("](<").append(this.target).append(">)");
        }
    }

    private static String value(Pattern attribute, String rest) {
        return raw(attribute, rest).strip().replaceAll("\\s", "%20").replaceAll("[<>]", "");
    }

    private static String raw(Pattern attribute, String rest) {
        Matcher match = attribute.matcher(rest);
        return match.find() ? match.group().replaceFirst("^[^=]*=\\s*", "").replaceAll("^[\"']|[\"']$", "") : "";
    }

}
