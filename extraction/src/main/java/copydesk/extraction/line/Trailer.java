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

    private static final Pattern LABEL = Pattern.compile("(?:original(?: article)?(?: url| link)?|source url|url|link"
            + "|canonical(?: url)?|permalink)\\s?:\\s*(?<rest>.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("<?(?<url>https?://[^\\s<>]+)>?", Pattern.CASE_INSENSITIVE);

    private @Nullable String address;

    private boolean labelBefore;

    /** Whether a block belongs to these lines. */
    public boolean takes(String words) {
        Matcher label = LABEL.matcher(words);
        boolean labelled = label.matches() && (label.group("rest").isEmpty() || isAddress(label.group("rest")));
        boolean follows = this.labelBefore && isAddress(words);
        if (labelled || follows) {
            take(labelled ? label.group("rest") : words);
        }
        this.labelBefore = labelled;
        return labelled || follows;
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

    private void take(String words) {
        Matcher match = ADDRESS.matcher(words);
        if (this.address == null && match.matches()) {
            this.address = match.group("url");
        }
    }

    private static boolean isAddress(String words) {
        return ADDRESS.matcher(words).matches();
    }

}
