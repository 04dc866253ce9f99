package copydesk.contract.annotation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: a media topic of the IPTC.
 *
 * @param uri {@code http://cv.iptc.org/newscodes/mediatopic/20000574}
 * @param name its English name, {@code election}
 * @param level 1 for the 17 topics at the top, more the narrower it is
 * @param broader uri of the topic it belongs to; null at the top
 * @param confidence 0 to 1, two decimals
 */
public record Subject(String uri, String name, int level, @Nullable String broader, double confidence) {

    public Subject {
        Required.all(uri, name);
    }

}
