package copydesk.benchmarks.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a template or a minifier writes the same elements otherwise. */
final class MarkupTouches {

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*) ([^<>]*[\"'])(\\s*/?)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("[^\\s=<>\"'/]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?");

    private static final Pattern CLASSES = Pattern.compile(" class=\"([^\"<>]+ [^\"<>]+)\"");

    private static final Pattern QUOTED = Pattern.compile("=\"([^\"'<>&]*)\"");

    private static final Pattern GAP_OF_PAGE = Pattern
        .compile("(?<=[a-z,]) (?=[a-z])(?=[^<>]*<)|(?<=</(?:p|li|div|ul)>)\\s+");

    private static final Pattern BETWEEN_BLOCKS = Pattern
        .compile("(?<=(?:</(?:p|li|div|ul|ol|section|article|header|h[1-6]|figure)|<(?:div|section|ul|ol))>)\\s+(?=<)");

    private static final Pattern RUN_OF_SPACE = Pattern.compile("(?<![\\s])[ \\t]*[\\n][ \\t\\n\\r]*");

    private static final Pattern NO_BREAK = Pattern.compile("&nbsp;|&#160;|&#xa0;", Pattern.CASE_INSENSITIVE);

    private static final Pattern PUNCTUATION = Pattern
        .compile("&(?:rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip|#8217|#8216|#8221|#8220|#8212|#8211|#8230);");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[a-z])'(?=[a-z]{1,2}[ ,.][^<>]*<)");

    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p(?=[ >])");

    private static final Pattern NONCE = Pattern.compile("(?i)<(script|style)(?=[ >])");

    private static final Pattern FILE = Pattern.compile("(?i)<(?:script|link)[^<>]*>");

    private static final Pattern BUILD = Pattern.compile("(?<=[\\w-])(?=\\.(?:js|css)\\b)");

    private static final Pattern DATA = Pattern
        .compile("(?<=<(?:div|section|article|p|span|li|ul|figure|img|a))(?=[ >])");

    private MarkupTouches() {
    }

    static String attributes(String page, Random random) {
        return Rewriting.replaced(page, TAG, (tag) -> {
            List<String> attributes = ATTRIBUTE.matcher(tag.group(2))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toList());
            Collections.shuffle(attributes, random);
            attributes.add("data-v=\"" + random.nextInt(1000) + "\"");
            return "<" + tag.group(1) + " " + String.join(" ", attributes) + tag.group(3) + ">";
        });
    }

    static String classes(String page, Random random) {
        return Rewriting.outsideScripts(page, CLASSES, (classes) -> {
            List<String> names = new ArrayList<>(Arrays.asList(classes.group(1).strip().split("\\s+")));
            Collections.shuffle(names, random);
            return " class=\"" + String.join(" ", names) + "\"";
        });
    }

    static String quotes(String page, Random random) {
        return Rewriting.outsideScripts(page, TAG, (tag) -> Rewriting.replaced(tag.group(), QUOTED,
                (value) -> (random.nextInt(3) > 0) ? "='" + value.group(1) + "'" : value.group()));
    }

    static String whiteSpace(String page, Random random) {
        return Rewriting.outsideScripts(page, GAP_OF_PAGE, (gap) -> (random.nextInt(3) > 0) ? gap.group() : " \n  ");
    }

    static String minified(String page, Random random) {
        String joined = Rewriting.outsideScripts(page, BETWEEN_BLOCKS, (gap) -> "");
        return random.nextBoolean() ? joined : Rewriting.outsideScripts(joined, RUN_OF_SPACE, (gap) -> " ");
    }

    /** Characters by name, by number or as they are. */
    static String entities(String page, Random random) {
        String spaces = Rewriting.outsideScripts(page, NO_BREAK, oneOf(random, "&nbsp;", "&#160;", "&#xA0;"));
        String signs = Rewriting.outsideScripts(spaces, PUNCTUATION, (sign) -> numbered(sign.group()));
        return Rewriting.outsideScripts(signs, APOSTROPHE, oneOf(random, "&#39;", "&#x27;", "&apos;"));
    }

    private static Function<MatchResult, String> oneOf(Random random, String... forms) {
        return (match) -> forms[random.nextInt(forms.length)];
    }

    private static String numbered(String sign) {
        List<String> names = List.of("&rsquo;", "&lsquo;", "&rdquo;", "&ldquo;", "&mdash;", "&ndash;", "&hellip;");
        List<String> numbers = List.of("&#8217;", "&#8216;", "&#8221;", "&#8220;", "&#8212;", "&#8211;", "&#8230;");
        return names.contains(sign) ? numbers.get(names.indexOf(sign)) : names.get(numbers.indexOf(sign));
    }

    static String comments(String page, Random random) {
        return Rewriting.outsideScripts(page, PARAGRAPH, (paragraph) -> (random.nextInt(4) > 0) ? paragraph.group()
                : "<!-- rendered by node " + random.nextInt(1000) + " -->" + paragraph.group());
    }

    /** Nonces, hashes of builds and data for scripts. */
    static String builds(String page, Random random) {
        String build = Integer.toHexString(random.nextInt());
        String nonces = Rewriting.replaced(page, NONCE, (tag) -> tag.group() + " nonce=\"" + build + "\"");
        String files = Rewriting.replaced(nonces, FILE,
                (file) -> Rewriting.replaced(file.group(), BUILD, (name) -> "." + build));
        return Rewriting.outsideScripts(files, DATA,
                (tag) -> (random.nextInt(3) > 0) ? "" : " data-reactid=\"" + random.nextInt(9999) + "\"");
    }

}
