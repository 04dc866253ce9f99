package copydesk.ingest.frontier;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A source as the settings name it.
 *
 * @param id its name: letters, digits, points, dashes; unique and for good, since state
 * hangs on it
 * @param kind what lies at its address: feed, sitemap, news-sitemap, front-page, page, or
 * site, of which it is looked for
 * @param url its address
 * @param min shortest time between two polls (default that of all)
 * @param max longest time between two polls (default that of all)
 * @param follow whether the articles that a feed lists are fetched (default no: its
 * entries are taken as they are)
 * @param language BCP 47 tag of its language, where it does not tell
 * @param allow paths that are followed, as in robots.txt (default all)
 * @param deny paths that are not followed (default none)
 * @param gap shortest pause between two requests to its hosts (default that of all)
 */
public record PolledSource(String id, SourceKind kind, String url, @Nullable Duration min, @Nullable Duration max,
        @Nullable Boolean follow, @Nullable String language, @Nullable List<String> allow, @Nullable List<String> deny,
        @Nullable Duration gap) {

    private static final int LONGEST_PATTERN = 200;

    public PolledSource {
        if (id == null || !id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}")) {
            throw new IllegalArgumentException("the id of source " + url + " is " + id
                    + "; give it letters, digits, points and dashes, 100 at most");
        }
        if (kind == null) {
            throw new IllegalArgumentException("source " + id
                    + " has no kind; say what lies there: feed, sitemap, news-sitemap, front-page, page or site");
        }
        if (url == null || !isWeb(url)) {
            throw new IllegalArgumentException("the url of source " + id + " is " + url
                    + "; give an address that begins with http:// or https://");
        }
        checkTimes(id, min, max, gap);
        checkPatterns(id, allow);
        checkPatterns(id, deny);
    }

    private static void checkTimes(String id, @Nullable Duration min, @Nullable Duration max, @Nullable Duration gap) {
        if (min != null && min.toSeconds() < 1) {
            throw new IllegalArgumentException("min of source " + id + " is " + min + "; set it to 1s or more");
        }
        if (max != null && max.compareTo((min != null) ? min : Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("max of source " + id + " is " + max + "; set it to its min or more");
        }
        if (gap != null && (gap.isNegative() || gap.toMillisPart() > 0)) {
            throw new IllegalArgumentException(
                    "gap of source " + id + " is " + gap + "; set it to whole seconds, with their unit: 5s");
        }
    }

    private static void checkPatterns(String id, @Nullable List<String> patterns) {
        for (String pattern : (patterns != null) ? patterns : List.<String>of()) {
            boolean begins = pattern.startsWith("/") || pattern.startsWith("*");
            if (!begins || pattern.length() > LONGEST_PATTERN) {
                throw new IllegalArgumentException("the pattern " + pattern + " of source " + id
                        + " is no path; begin it with / or *, " + LONGEST_PATTERN + " characters at most");
            }
        }
    }

    private static boolean isWeb(String url) {
        try {
            URI address = new URI(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return address.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
        }
        catch (java.net.URISyntaxException ex) {
            return false;
        }
    }

    /**
     * Checks what travels as strictly as what the settings name.
     * @throws IllegalArgumentException if it is no source
     */
    public static void check(SourceDefinition source) {
        new PolledSource(source.id(), source.kind(), source.url(), duration(source.minSeconds()),
                duration(source.maxSeconds()), source.follow(), source.language(), source.allow(), source.deny(),
                duration(source.gapSeconds()));
    }

    private static @Nullable Duration duration(@Nullable Integer seconds) {
        return (seconds != null) ? Duration.ofSeconds(seconds) : null;
    }

    /** The source as it travels. */
    public SourceDefinition definition() {
        return new SourceDefinition(this.id, this.kind, this.url, seconds(this.min), seconds(this.max), this.follow,
                this.language, this.allow, this.deny, seconds(this.gap));
    }

    private static @Nullable Integer seconds(@Nullable Duration duration) {
        return (duration != null) ? (int) duration.toSeconds() : null;
    }

}
