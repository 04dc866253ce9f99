package copydesk.publish.ninjs;

import java.time.Instant;
import java.util.List;

import copydesk.contract.news.AltId;

/**
 * What publishing adds to an article.
 *
 * @param version number of the version, counted per article from 1
 * @param firstCreated when the document of the first version was fetched
 * @param versionCreated when the document of this version was fetched
 * @param otherNames former addresses, and the killed article that it continues
 */
public record Edition(int version, Instant firstCreated, Instant versionCreated, List<AltId> otherNames) {

    public Edition {
        otherNames = List.copyOf(otherNames);
    }

    /** An article that never had another name. */
    public Edition(int version, Instant firstCreated, Instant versionCreated) {
        this(version, firstCreated, versionCreated, List.of());
    }

}
