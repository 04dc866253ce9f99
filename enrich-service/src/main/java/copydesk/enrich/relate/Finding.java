package copydesk.enrich.relate;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Two articles that met under a key and belong together.
 *
 * @param key where they met
 * @param uri the article that has the words, or one of two near duplicates
 * @param target the other article
 * @param words that lead to it; null for near duplicates
 * @param href address of the other article; null if it has none
 * @param evidence which rule says so
 * @param confidence how sure it is, 0 to 1, two decimals
 * @param withdrawn whether they no longer belong together
 */
public record Finding(String key, String uri, String target, @Nullable String words, @Nullable String href,
        String evidence, double confidence, boolean withdrawn) {

    public Finding {
        Required.all(key, uri, target, evidence);
    }

    Finding withdraw() {
        return new Finding(this.key, this.uri, this.target, this.words, this.href, this.evidence, this.confidence,
                true);
    }

    /** What it takes the place of. */
    String slot() {
        return this.key + '\n' + this.uri + '\n' + this.target + '\n' + ((this.words != null) ? this.words : "");
    }

}
