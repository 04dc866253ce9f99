package copydesk.ingest.fetch;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponse;

/**
 * Looks at the head of an answer, before anything of its body is read: a film or an
 * archive is no document, and would cost its length in memory to find that out. What is
 * often a wrong name of something good ({@code application/octet-stream}) passes, and so
 * does a packed sitemap ({@code application/gzip}).
 */
final class HeadCheck {

    private static final Pattern NEVER = Pattern.compile("(?:video|audio|image|font|model)/.+"
            + "|application/(?:pdf|zip|x-7z-compressed|x-rar-compressed|vnd\\.rar|x-tar|x-bzip2?|x-xz"
            + "|java-archive|epub\\+zip|msword|vnd\\.ms-.+|vnd\\.openxmlformats-.+|vnd\\.oasis\\.opendocument\\..+"
            + "|vnd\\.android\\.package-archive|x-shockwave-flash|x-apple-diskimage|x-iso9660-image|postscript|wasm"
            + "|mp4|ogg|vnd\\.apple\\.mpegurl|dash\\+xml|x-font-.+|font-.+)");

    private HeadCheck() {
    }

    /**
     * Refuses what cannot be wanted.
     * @param most how long a body may be
     * @param anyType whether its type does not matter
     * @throws NoDocument if its type is that of no document
     * @throws BodyStream.TooMuch if it says itself that it is too long
     */
    static void pass(HttpResponse head, HttpEntity entity, long most, boolean anyType)
            throws NoDocument, BodyStream.TooMuch {
        if (!anyType && isNever(head)) {
            throw new NoDocument();
        }
        if (entity.getContentLength() > most) {
            throw new BodyStream.TooMuch("the document says that it is larger than the limit");
        }
    }

    private static boolean isNever(HttpResponse head) {
        Header[] types = head.getHeaders("Content-Type");
        String type = (types.length == 1) ? String.valueOf(types[0].getValue()) : "";
        return isNever(type);
    }

    /** Whether a type is that of nothing that is read here. */
    static boolean isNever(String type) {
        String bare = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return NEVER.matcher(bare).matches();
    }

    /** What comes is no document. */
    static final class NoDocument extends IOException {

        private static final long serialVersionUID = 1L;

    }

}
