package copydesk.contract.annotation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: a media topic of the IPTC.
 *
 * @param uri {@code http://cv.iptc.org/newscodes/mediatopic/20000574}
 * @param name its English name, {@code election}
 * @param level 1 for the 17 topics at the top, more the narrower it is; 2 for any other
 * that a person added
 * @param broader uri of the topic it belongs to; null at the top, or of one that a person
 * added
 * @param confidence 0 to 1, two decimals
 * @param evidence {@code editor} if a person added or pinned it; null if only enrichment
 * found it
 */
public record Subject(String uri, String name, int level, @Nullable String broader, double confidence,
        @Nullable String evidence) {

    public Subject {
        Required.all(uri, name);
    }

    /** A subject that nobody but enrichment speaks for. */
    public Subject(String uri, String name, int level, @Nullable String broader, double confidence) {
        this(uri, name, level, broader, confidence, null);
    }

}
