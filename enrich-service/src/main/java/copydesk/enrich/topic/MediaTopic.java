package copydesk.enrich.topic;

import org.jspecify.annotations.Nullable;

/**
 * A media topic of the IPTC that the model knows.
 *
 * @param code eight digits
 * @param broader code of the topic it belongs to; null at the top
 * @param top code of the topic at the top above it, its own if it is one
 * @param level 1 at the top
 * @param name its English name
 */
public record MediaTopic(String code, @Nullable String broader, String top, int level, String name) {

    private static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";

    boolean isTop() {
        return this.level == 1;
    }

    String uri() {
        return SCHEME + this.code;
    }

    @Nullable String broaderUri() {
        return (this.broader != null) ? SCHEME + this.broader : null;
    }

}
