package copydesk.ingest.robots;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import org.jspecify.annotations.Nullable;

/** Reads the rules for us out of a robots.txt, whatever is in it. Thread-safe. */
public final class RobotsReader {

    /** RFC 9309 asks for 500 KiB at least. */
    static final int MOST_BYTES = 524_288;

    private static final Pattern PRODUCT = Pattern.compile("^[A-Za-z_-]+");

    // Mozilla/5.0 (compatible; NewsBot/1.0; +https://…): every browser is Mozilla
    private static final Pattern COMPATIBLE = Pattern.compile("^Mozilla/[^(]*\\(compatible;\\s*([A-Za-z_-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final String NAMELESS = "copydesk";

    private final String product;

    private final Duration longestDelay;

    /**
     * A reader of the rules for a user agent.
     * @param userAgent how we introduce ourselves; its first word, or the one behind
     * "compatible", is what rules name
     * @param longestDelay no crawl-delay above this is believed
     */
    public RobotsReader(String userAgent, Duration longestDelay) {
        this.product = product(userAgent).toLowerCase(Locale.ROOT);
        this.longestDelay = longestDelay;
    }

    private static String product(String userAgent) {
        Matcher compatible = COMPATIBLE.matcher(userAgent);
        if (compatible.find()) {
            return compatible.group(1);
        }
        Matcher first = PRODUCT.matcher(userAgent);
        return first.find() ? first.group() : NAMELESS;
    }

    /** The rules that follow from what is known. */
    public Robots rules(RobotsCopy copy) {
        byte[] text = copy.text();
        return switch (copy.access()) {
            case BY_TEXT -> (text != null) ? read(text) : all();
            case EVERYTHING -> all();
            case NOTHING, ELSEWHERE -> new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE));
        };
    }

    /** The rules of a robots.txt. */
    Robots read(byte[] text) {
        // the parser warns in the log of each line that it does not understand
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new Rules(parser.parseContent("robots.txt", text, "text/plain", List.of(this.product)));
    }

    private Robots all() {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }

    private final class Rules implements Robots {

        private final SimpleRobotRules rules;

        Rules(SimpleRobotRules rules) {
            this.rules = rules;
        }

        @Override
        public boolean allows(String url) {
            return this.rules.isAllowed(url);
        }

        @Override
        public @Nullable Duration crawlDelay() {
            long millis = this.rules.getCrawlDelay();
            if (millis <= 0) {
                return null;
            }
            Duration wanted = Duration.ofMillis(millis);
            Duration longest = RobotsReader.this.longestDelay;
            return (wanted.compareTo(longest) > 0) ? longest : wanted;
        }

        @Override
        public List<String> sitemaps() {
            return List.copyOf(this.rules.getSitemaps());
        }

    }

}
