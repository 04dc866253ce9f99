package copydesk.extraction.body;

import java.util.HashSet;
import java.util.Set;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;
import copydesk.extraction.block.Purpose;
import copydesk.extraction.score.BlockFeature;
import copydesk.extraction.score.Evidence;
import copydesk.extraction.score.Kin;
import copydesk.extraction.score.Ways;

/**
 * Chooses the blocks of the body by their scores, with guards against what a scorer that
 * sees one block at a time gets wrong as a whole.
 */
final class BodyChoice {

    /** A body of fewer characters is a caption or a slip. */
    static final int LEAST = 80;

    private static final float SURE = 0.75F;

    private static final int REPEATED = 60;

    private static final int LIST = 3;

    private final ScoredPage page;

    private final boolean[] chosen;

    private BodyChoice(ScoredPage page) {
        this.page = page;
        this.chosen = new boolean[page.scores().length];
    }

    /** Which blocks are the body; none if the page has none. */
    static boolean[] of(ScoredPage page) {
        BodyChoice choice = new BodyChoice(page);
        float limit = Limit.of(page);
        for (int i = 0; i < choice.chosen.length; i++) {
            choice.chosen[i] = page.scores()[i] >= limit;
        }
        choice.withoutHeadline();
        choice.withoutRepeats();
        choice.without(choice.comments());
        choice.without(choice.asides());
        choice.without(choice.teasers());
        return choice.chosen;
    }

    // on a page of which little is sure the limit may be low enough for it
    private void withoutHeadline() {
        for (int i = 0; i < this.chosen.length; i++) {
            boolean doubtful = this.chosen[i] && this.page.scores()[i] < Limit.HIGHEST
                    && this.page.blocks().get(i).kind() == RawKind.HEADING;
            this.chosen[i] &= !doubtful
                    || !Evidence.squeezed(this.page.blocks().get(i).text()).equals(this.page.title());
        }
    }

    // some pages carry their text twice, for screens of two sizes
    private void withoutRepeats() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < this.chosen.length; i++) {
            String text = this.page.blocks().get(i).text();
            if (this.chosen[i] && text.length() >= REPEATED) {
                this.chosen[i] = seen.add(text);
            }
        }
    }

    private void without(boolean[] doubtful) {
        boolean[] rest = this.chosen.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= !doubtful[i];
        }
        if (this.page.chars(rest) >= LEAST) {
            System.arraycopy(rest, 0, this.chosen, 0, rest.length);
        }
    }

    // what the page calls an aside must be surer, unless half of the page is in it
    private boolean[] asides() {
        boolean[] asides = new boolean[this.chosen.length];
        for (int i = 0; i < asides.length; i++) {
            float levels = this.page.feature(i, BlockFeature.TO_ASIDE);
            asides[i] = this.chosen[i] && this.page.scores()[i] < SURE
                    && levels < Math.min(Ways.NONE, this.page.feature(i, BlockFeature.TO_HALF_PROSE));
        }
        return asides;
    }

    private boolean[] comments() {
        boolean[] comments = new boolean[this.chosen.length];
        Set<Place> title = title();
        for (int i = 0; i < comments.length; i++) {
            comments[i] = this.chosen[i] && isComment(this.page.blocks().get(i).place(), title);
        }
        return comments;
    }

    // the elements around the headline
    private Set<Place> title() {
        for (int i = 0; i < this.chosen.length; i++) {
            if (this.page.feature(i, BlockFeature.AFTER_TITLE) > 0) {
                return this.page.blocks().get(i - 1).place().path();
            }
        }
        return Set.of();
    }

    // what holds the headline as well is no comment, whatever its name
    private static boolean isComment(Place block, Set<Place> title) {
        for (Place place = block; place != null && place.parent() != null; place = place.parent()) {
            boolean named = (place.purposes() & Purpose.COMMENT.bit()) != 0;
            if (named && !title.contains(place)) {
                return true;
            }
        }
        return false;
    }

    // blocks of one kind that all begin with a link are other articles, if this article
    // is one of them
    private boolean[] teasers() {
        Set<Kin> named = new HashSet<>();
        boolean[] teasers = new boolean[this.chosen.length];
        for (int i = 0; i < teasers.length; i++) {
            if (isTeaser(i) && this.page.feature(i, BlockFeature.IN_TITLE) >= 0.3F && beginsWithTitle(i)) {
                named.add(Kin.of(this.page.blocks().get(i)));
            }
        }
        for (int i = 0; i < teasers.length && !named.isEmpty(); i++) {
            teasers[i] = isTeaser(i) && named.contains(Kin.of(this.page.blocks().get(i)));
        }
        return teasers;
    }

    private boolean isTeaser(int block) {
        return this.page.feature(block, BlockFeature.ALIKE) >= LIST
                && this.page.feature(block, BlockFeature.ALIKE_BEGIN_LINKED) >= 0.8F;
    }

    private boolean beginsWithTitle(int block) {
        PageBlock.Spans spans = this.page.blocks().get(block).spans();
        String linked = this.page.blocks().get(block).text();
        return spans.leading() > 0 && this.page.title()
            .startsWith(Evidence.squeezed(linked.substring(0, Math.min(spans.leading(), linked.length()))));
    }

}
