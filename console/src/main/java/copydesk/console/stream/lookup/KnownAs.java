package copydesk.console.stream.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.extraction.article.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * What an article is known by.
 *
 * @param uri its uri
 * @param addresses URLs in identity form, guids, file names
 * @param since nothing of it is older; {@link Instant#EPOCH} if that is not known
 */
record KnownAs(String uri, List<String> addresses, Instant since) {

    KnownAs {
        addresses = List.copyOf(addresses);
    }

    /** The same, telling nobody more than he knew when he asked. */
    KnownAs onlyAs(String asked) {
        return new KnownAs(this.uri, asked.equals(this.uri) ? List.of() : List.of(asked), this.since);
    }

    /** Whether a record with this subject is about the article. */
    boolean isSubject(@Nullable String subject) {
        if (subject == null || subject.equals(this.uri)) {
            return subject != null;
        }
        if (subject.startsWith("urn:uuid:")) {
            return false;
        }
        Optional<String> canonical = CanonicalUrl.of(subject);
        return this.addresses.contains(subject) || canonical.filter(this.addresses::contains).isPresent();
    }

}
