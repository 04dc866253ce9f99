package copydesk.contract.relation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * An article of another outlet with mostly the same words, as agency copy has.
 *
 * @param uri that article
 * @param href its address; null if it has none
 * @param confidence how much of the shorter text stands in the other as well, 0 to 1, two
 * decimals
 */
public record NearDuplicate(String uri, @Nullable String href, double confidence) {

    public NearDuplicate {
        Required.all(uri);
    }

}
