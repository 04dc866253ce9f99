package copydesk.publish.ninjs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the address of an article calls it: the words of its last part, without file type
 * and number.
 */
final class Slugline {

    private static final int LONGEST = 200;

    private static final Pattern LAST = Pattern
        .compile("https?://[^/]+/(?:[^?#]*/)?([a-z0-9_-]{1,300})(?:\\.[a-z0-9]{1,5})?/?(?:[?#].*)?");

    private static final Pattern NUMBER = Pattern.compile("(?:^|-)[a-z]{0,2}[0-9]{5,}$");

    private static final Pattern GAP = Pattern.compile("[_-]+");

    private static final Pattern END = Pattern.compile("^-|-$");

    private static final Pattern LETTER = Pattern.compile("[a-z]");

    private Slugline() {
    }

    /** Empty where the address says nothing in words. */
    static Optional<String> of(@Nullable String address) {
        Matcher last = LAST.matcher((address != null) ? address.toLowerCase(Locale.ROOT) : "");
        if (!last.matches()) {
            return Optional.empty();
        }
        String words = END.matcher(GAP.matcher(last.group(1)).replaceAll("-")).replaceAll("");
        String slugline = NUMBER.matcher(words).replaceFirst("");
        boolean telling = LETTER.matcher(slugline).find() && slugline.contains("-") && slugline.length() <= LONGEST;
        return telling ? Optional.of(slugline) : Optional.empty();
    }

}
