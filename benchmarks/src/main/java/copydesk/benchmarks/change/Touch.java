package copydesk.benchmarks.change;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ways in which a source touches a document without saying anything new. The same seed
 * gives the same document.
 */
enum Touch {

    /** Dates in metadata and in a line of their own. */
    DATES {
        @Override
        String apply(String document, boolean page, Random random) {
            int days = 1 + random.nextInt(27);
            String stamped = replaced(document, page ? ISO_IN_TAG : ISO_LINE,
                    (date) -> date.group(1) + "%02d".formatted(1 + (Integer.parseInt(date.group(2)) + days) % 28));
            return replaced(stamped, page ? DAY_IN_TAG : DAY_LINE,
                    (date) -> date.group(1) + (1 + (Integer.parseInt(date.group(2)) + days) % 28) + date.group(3));
        }
    },

    /** Tracking in addresses. */
    TRACKING {
        @Override
        String apply(String document, boolean page, Random random) {
            String parameter = List.of("utm_source=feed", "utm_medium=rss&utm_campaign=c", "fbclid=Iw", "gclid=Cj")
                .get(random.nextInt(4)) + random.nextInt(1000);
            return replaced(document, page ? HREF : MARKDOWN_LINK, (link) -> {
                String url = link.group(2);
                boolean plain = url.startsWith("http") && !url.contains("#");
                return link.group(1) + (plain ? url + (url.contains("?") ? "&" : "?") + parameter : url)
                        + link.group(3);
            });
        }
    },

    /** Spaces and line ends where there are some. */
    WHITE_SPACE {
        @Override
        String apply(String document, boolean page, Random random) {
            return replaced(document, page ? GAP_OF_PAGE : GAP_OF_TEXT,
                    (gap) -> (random.nextInt(3) > 0) ? gap.group() : page ? " \n  " : "  ");
        }
    },

    /** The order of attributes, and attributes that say nothing. */
    ATTRIBUTES {
        @Override
        String apply(String document, boolean page, Random random) {
            return !page ? document : replaced(document, TAG, (tag) -> {
                List<String> attributes = ATTRIBUTE.matcher(tag.group(2))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toList());
                Collections.shuffle(attributes, random);
                attributes.add("data-v=\"" + random.nextInt(1000) + "\"");
                return "<" + tag.group(1) + " " + String.join(" ", attributes) + ">";
            });
        }
    },

    /** The menu. */
    MENU {
        @Override
        String apply(String document, boolean page, Random random) {
            return !page ? document : replaced(document, NAVIGATION, (menu) -> menu.group() + links(random, ""));
        }
    },

    /** What else there is to read. */
    RELATED {
        @Override
        String apply(String document, boolean page, Random random) {
            return page
                    ? beforeEnd(document,
                            "<aside class=\"related\"><h3>More stories</h3><ul>" + links(random, "li")
                                    + "</ul></aside>")
                    : replaced(document, RELATED_LINE, (line) -> "Related article: [" + title(random) + "](#)");
        }
    },

    /** Adverts and scripts. */
    ADVERT {
        @Override
        String apply(String document, boolean page, Random random) {
            return !page ? document
                    : beforeEnd(document,
                            "<div class=\"advertisement\"><a href=\"https://ads.example/" + random.nextInt(99) + "\">"
                                    + title(random) + "</a></div><script>var t=" + random.nextInt() + ";</script>");
        }
    };

    private static final Pattern ISO_IN_TAG = Pattern.compile("([\"']20\\d\\d-\\d\\d-)(\\d\\d)");

    private static final Pattern ISO_LINE = Pattern.compile("(?m)^(20\\d\\d-\\d\\d-)(\\d\\d)$");

    private static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|"
            + "December|Januar|Februar|Juni|Juli|avril|septembre|mayo|noviembre)";

    private static final Pattern DAY_LINE = Pattern
        .compile("(?m)^((?:" + MONTHS + " )?)(\\d{1,2})((?:, |\\.? (?:de )?" + MONTHS + " (?:de )?)20\\d\\d)$");

    private static final Pattern DAY_IN_TAG = Pattern
        .compile("(<time[^>]*>" + MONTHS + " )(\\d{1,2})(, 20\\d\\d</time>)");

    private static final Pattern HREF = Pattern.compile("(href=\")([^\"]*)(\")");

    private static final Pattern MARKDOWN_LINK = Pattern.compile("(\\]\\()([^)]*)(\\))");

    private static final Pattern GAP_OF_PAGE = Pattern
        .compile("(?<=[a-z,]) (?=[a-z])(?=[^<>]*<)|(?<=</(?:p|li|div|ul)>)\\s+");

    private static final Pattern GAP_OF_TEXT = Pattern.compile("(?<=[a-z,]) (?=[a-z])");

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*) ([^<>]*[\"'])>");

    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z-]+=(?:\"[^\"]*\"|'[^']*')");

    private static final Pattern NAVIGATION = Pattern.compile("(?i)<nav[^>]*>(?:<ul>)?");

    private static final Pattern RELATED_LINE = Pattern.compile("Related article: \\[[^\\]]*\\]\\([^)]*\\)");

    private static final List<String> NOUNS = List.of("harbour", "school", "orchard", "tower", "market", "ferry");

    private static final List<String> VERBS = List.of("opens", "closes", "burns", "wins a prize", "looks for money");

    /** A document of the same words. */
    abstract String apply(String document, boolean page, Random random);

    private static String replaced(String document, Pattern pattern, Function<MatchResult, String> by) {
        return pattern.matcher(document).replaceAll((match) -> Matcher.quoteReplacement(by.apply(match)));
    }

    private static String beforeEnd(String document, String html) {
        int end = document.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        return (end < 0) ? document : document.substring(0, end) + html + document.substring(end);
    }

    private static String links(Random random, String element) {
        return Stream.generate(() -> "<a href=\"/x/" + random.nextInt(10_000) + "\">" + title(random) + "</a>")
            .limit(1 + random.nextInt(4))
            .map((link) -> element.isEmpty() ? link + " " : "<" + element + ">" + link + "</" + element + ">")
            .collect(Collectors.joining());
    }

    private static String title(Random random) {
        return "Old " + NOUNS.get(random.nextInt(NOUNS.size())) + " " + VERBS.get(random.nextInt(VERBS.size()));
    }

}
