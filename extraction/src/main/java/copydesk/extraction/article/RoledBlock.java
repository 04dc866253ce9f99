package copydesk.extraction.article;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Picture;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A block whose role is known.
 *
 * @param role what it is in the article
 * @param text its words
 * @param picture the picture it belongs to, not numbered yet; null for all but the first
 * block of a picture
 */
record RoledBlock(BlockRole role, RichText text, @Nullable Picture picture) {

    RoledBlock(BlockRole role, RichText text) {
        this(role, text, null);
    }

}
