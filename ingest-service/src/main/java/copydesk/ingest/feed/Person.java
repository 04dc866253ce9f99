package copydesk.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Someone whom a feed names.
 *
 * @param role what the feed says of them
 * @param name the name; null if only an address is given
 * @param email the mail address; null if none is given
 * @param url address of a page; null if none is given
 */
public record Person(Role role, @Nullable String name, @Nullable String email, @Nullable String url) {

    private static final int LONGEST = 2_000;

    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,200}[\\w]");

    /** What a feed says of someone. */
    public enum Role {

        /** Wrote it. */
        AUTHOR,

        /** Had a part in it. */
        CONTRIBUTOR,

        /** Brings it out: publisher, webmaster, owner of a podcast. */
        PUBLISHER,

        /** Gives the programme its name, which need not be anybody's. */
        SHOW

    }

    // nobody has a longer name, and each sign of it is looked at many times
    private static String cut(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** Someone written in one line, as {@code me@example.org (Jane Doe)}. */
    static Person inLine(Role role, String line) {
        String words = cut(line.strip()).replaceFirst("(?i)\\?subject=[^\\s()<>]*", "");
        Matcher match = EMAIL.matcher(words);
        if (!match.find()) {
            return new Person(role, words.isEmpty() ? null : words, null, null);
        }
        String rest = words.substring(0, match.start()) + " " + words.substring(match.end());
        String name = rest.replaceAll("(?i)mailto:", "")
            .replaceAll("[()<>\\[\\]]|&lt;|&gt;", " ")
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll("^\"|\"$", "");
        return new Person(role, name.isEmpty() ? null : name, match.group(), null);
    }

}
