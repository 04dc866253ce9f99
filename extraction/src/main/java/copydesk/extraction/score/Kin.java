package copydesk.extraction.score;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;

/**
 * Blocks that look alike: same tag and class, in elements of the same tag and class, on
 * the same level.
 *
 * @param own tag and class of the block
 * @param parent tag and class of the element around it
 * @param level how deep in the page it stands
 */
public record Kin(String own, String parent, int level) {

    /** The kin of a block. */
    public static Kin of(PageBlock block) {
        Place place = block.place();
        Place parent = place.parent();
        return new Kin(place.name(), (parent != null) ? parent.name() : "", place.depth());
    }

}
