package copydesk.benchmarks.change;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside an article and is other at each visit. */
final class BoxTouches {

    private static final Pattern NAVIGATION = Pattern.compile("(?i)<nav[^>]*>(?:<ul>)?");

    private static final Pattern COUNTS = Pattern.compile(
            "(?i)(?<=[>\\s])\\d{1,3}(?:,\\d{3})*(?= (?:comments?|views?|shares?|likes?|replies|reads|retweets)\\s*<)");

    private static final Pattern AGO = Pattern
        .compile("(?i)(?<=[>\\s])\\d{1,2}(?= (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\\b)");

    private static final List<String> NOUNS = List.of("harbour", "school", "orchard", "tower", "market", "ferry");

    private static final List<String> VERBS = List.of("opens", "closes", "burns", "wins a prize", "looks for money");

    private BoxTouches() {
    }

    static String menu(String page, Random random) {
        return Rewriting.replaced(page, NAVIGATION, (menu) -> menu.group() + links(random, ""));
    }

    static String related(String page, Random random) {
        return beforeEnd(page,
                "<aside class=\"related\"><h3>More stories</h3><ul>" + links(random, "li") + "</ul></aside>");
    }

    /** A list of what others read, under a heading of its own and counted. */
    static String mostRead(String page, Random random) {
        return beforeEnd(page, "<section class=\"most-read\"><h2>Most read</h2><ol>" + links(random, "li")
                + "</ol><span class=\"count\">" + random.nextInt(9000) + " views</span></section>");
    }

    static String advert(String page, Random random) {
        return beforeEnd(page, "<div class=\"advertisement\"><a href=\"https://ads.example/" + random.nextInt(99)
                + "\">" + title(random) + "</a></div><script>var t=" + random.nextInt() + ";</script>");
    }

    /** Numbers of readers and comments, and how long ago it was. */
    static String counts(String page, Random random) {
        String counted = Rewriting.outsideScripts(page, COUNTS, (count) -> String.valueOf(2 + random.nextInt(900)));
        return Rewriting.outsideScripts(counted, AGO, (count) -> String.valueOf(2 + random.nextInt(20)));
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

    static String title(Random random) {
        return "Old " + NOUNS.get(random.nextInt(NOUNS.size())) + " " + VERBS.get(random.nextInt(VERBS.size()));
    }

}
