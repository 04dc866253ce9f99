package copydesk.extraction.charset;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The charset that a server declares in the media type of a document. */
public final class DeclaredCharset {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {
    }

    /** The charset in a media type; null if there is none that this machine knows. */
    public static @Nullable Charset of(@Nullable String contentType) {
        return CharsetName.charset(label(contentType));
    }

    /** Its name as the server writes it; null if there is none. */
    public static @Nullable String label(@Nullable String contentType) {
        Matcher match = CHARSET.matcher((contentType != null) ? contentType : "");
        return match.find() ? match.group(1) : null;
    }

}
