package copydesk.extraction.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text export that name the article's own address: a label, and the
 * address behind or below it.
 */
public final class Trailer {

    private static final Pattern ADDRESS = Pattern.compile("[<(]?(?<url>(?:https?://|www\\.)[^\\s<>]+?)[>)]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE = Pattern.compile("https?://[^/\\s]+/[^/\\s].*", Pattern.CASE_INSENSITIVE);

    private @Nullable String address;

    private boolean labelBefore;

    /** Whether a block belongs to these lines. */
    public boolean takes(String words) {
        return takes(RichText.plain(words));
    }

    /** Whether a block belongs to these lines, perhaps by the target of its link. */
    public boolean takes(RichText text) {
        Optional<String> rest = rest(text.text());
        Optional<String> named = rest.flatMap(Trailer::url)
            .or(() -> rest.filter((words) -> isNamed(text.text(), words)).flatMap((words) -> linked(text)))
            .or(() -> this.labelBefore ? url(text.text()).or(() -> linked(text)) : Optional.empty());
        this.labelBefore = named.isEmpty() && rest.isPresent() && rest.get().isEmpty() && isLabel(text.text());
        if (this.address == null) {
            this.address = named.orElse(null);
        }
        return named.isPresent() || this.labelBefore;
    }

    /** The address, if one was named. */
    public Optional<String> address() {
        return Optional.ofNullable(this.address);
    }

    /** Whether an anchor is nothing but an address that stands in the text. */
    public static boolean isAddress(Anchor anchor, RichText text) {
        String href = anchor.href();
        return href != null && text.words(anchor.start(), anchor.end()).equals(href);
    }

    /** The address that a line is, if it is nothing else. */
    public static Optional<String> url(String words) {
        Matcher match = ADDRESS.matcher(words);
        return match.matches() ? Optional.of(absolute(match.group("url"))) : Optional.empty();
    }

    private static String absolute(String url) {
        return url.regionMatches(true, 0, "www.", 0, 4) ? "https://" + url : url;
    }

    // a link that says more than the label leads somewhere else
    private static boolean isNamed(String words, String rest) {
        String label = words.substring(0, words.length() - rest.length()).strip();
        return isLabel(label) || (rest.isEmpty() && !words.regionMatches(true, 0, "read", 0, 4));
    }

    // the home page of a source is no address of the article
    private static Optional<String> linked(RichText text) {
        Anchor anchor = (text.anchors().size() == 1 && text.length() <= 300) ? text.anchors().get(0) : null;
        String href = (anchor != null && anchor.end() >= text.length() - 1) ? anchor.href() : null;
        return (href != null && PAGE.matcher(href).matches()) ? Optional.of(href) : Optional.empty();
    }

    private static boolean isLabel(String words) {
        return words.endsWith(":") || words.endsWith("：");
    }

    // what follows a label on its line
    private static Optional<String> rest(String words) {
        int end = (words.length() <= 2_200) ? Phrases.ADDRESS.end(words) : -1;
        return (end < 0) ? Optional.empty() : Optional.of(words.substring(end).replaceFirst("^[\\s:：–—-]+", ""));
    }

}
