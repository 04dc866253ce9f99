package copydesk.publish.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import copydesk.contract.article.Link;

/**
 * Where the {@code a} element of a link stands in its block.
 *
 * @param id of the link
 * @param start first code point
 * @param end one past the last code point
 */
record Anchor(String id, int start, int end) {

    /**
     * The anchors of a block, in order and none inside another, as HTML wants it. Where
     * links overlap, the one that begins first keeps its words and the other gets what is
     * left; an empty anchor if nothing is.
     */
    static List<Anchor> apart(List<Link> links) {
        List<Link> ordered = new ArrayList<>(links);
        ordered.sort(Comparator.comparingInt(Link::start));
        List<Anchor> anchors = new ArrayList<>();
        int taken = 0;
        for (Link link : ordered) {
            int start = Math.max(link.start(), taken);
            taken = Math.max(link.end(), start);
            anchors.add(new Anchor(link.id(), start, taken));
        }
        return anchors;
    }

}
