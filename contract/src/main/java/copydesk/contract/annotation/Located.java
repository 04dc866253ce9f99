package copydesk.contract.annotation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was written, as its dateline says: {@code KYIV, Ukraine (AP) —}.
 *
 * @param block index into the article's blocks
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text exactly the place as printed, {@code KYIV, Ukraine}
 * @param entity id of the place; null if the place is no entity of the article
 * @param agency the agency that the dateline names, as printed; null if it names none
 */
public record Located(int block, int start, int end, String text, @Nullable String entity, @Nullable String agency) {

    public Located {
        Required.all(text);
    }

}
