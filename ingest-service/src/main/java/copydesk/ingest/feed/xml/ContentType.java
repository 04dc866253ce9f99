package copydesk.ingest.feed.xml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The media type that a server gives.
 *
 * @param isText whether it is one of {@code text/}, whose charset was ASCII if none is
 * named
 * @param charset the charset it names; null if it names none
 */
record ContentType(boolean isText, @Nullable String charset) {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]{1,40})",
            Pattern.CASE_INSENSITIVE);

    static ContentType of(@Nullable String contentType) {
        String type = (contentType != null) ? contentType : "";
        Matcher match = CHARSET.matcher(type);
        return new ContentType(type.strip().toLowerCase(Locale.ROOT).startsWith("text/"),
                match.find() ? match.group(1) : null);
    }

}
