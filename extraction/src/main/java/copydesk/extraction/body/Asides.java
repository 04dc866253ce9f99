package copydesk.extraction.body;

import java.util.Optional;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.score.BlockFeature;
import copydesk.extraction.score.Ways;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.PromotionLine;
import copydesk.extraction.line.RelatedLine;
import copydesk.extraction.text.RichText;

/** Says what a block between the blocks of the body is. */
final class Asides {

    private static final int NEAR = 5;

    private static final int SHORT = 200;

    private Asides() {
    }

    /**
     * The kind of a block that is no part of the body, empty if it is furniture of the
     * page.
     * @param above whether it stands above the body
     */
    static Optional<RawKind> kind(ScoredPage page, int block, boolean above) {
        PageBlock found = page.blocks().get(block);
        boolean furniture = found.place().isHidden() || page.feature(block, BlockFeature.TO_FIGURE) < Ways.NONE
                || near(page, block, BlockFeature.TO_P_SHARE) || page.feature(block, BlockFeature.IN_TITLE) == 1;
        if (furniture) {
            return Optional.empty();
        }
        String words = found.text();
        if (above && words.length() < SHORT) {
            return headline(page, block, words);
        }
        if (near(page, block, BlockFeature.TO_P_COMMENT)) {
            return Optional.of(RawKind.COMMENT);
        }
        if (isRelated(page, block)) {
            return Optional.of(RawKind.RELATED);
        }
        boolean sells = near(page, block, BlockFeature.TO_P_NEWSLETTER) || near(page, block, BlockFeature.TO_P_ADVERT)
                || PromotionLine.is(words);
        return Optional.of(sells ? RawKind.PROMOTION : RawKind.OTHER);
    }

    private static Optional<RawKind> headline(ScoredPage page, int block, String words) {
        boolean line = HeadLine.isOne(words);
        if (line ? HeadLine.namesAuthors(words) : near(page, block, BlockFeature.TO_P_AUTHOR)) {
            return Optional.of(RawKind.BYLINE);
        }
        if (line || near(page, block, BlockFeature.TO_P_DATE)) {
            return Optional.of(RawKind.DATE);
        }
        return isSummary(page, block) ? Optional.of(RawKind.STANDFIRST) : Optional.empty();
    }

    /** Whether a block is marked as the summary under the headline. */
    static boolean isSummary(ScoredPage page, int block) {
        return page.feature(block, BlockFeature.TO_P_SUMMARY) <= 2 && page.blocks().get(block).prose() > 0;
    }

    private static boolean isRelated(ScoredPage page, int block) {
        boolean named = near(page, block, BlockFeature.TO_P_RELATED) || near(page, block, BlockFeature.TO_P_TEASER);
        boolean linked = page.feature(block, BlockFeature.LINK_SHARE) > 0.5F;
        return (named && linked) || RelatedLine.of(RichText.plain(page.blocks().get(block).text())).isPresent();
    }

    private static boolean near(ScoredPage page, int block, BlockFeature way) {
        return page.feature(block, way) < NEAR && page.feature(block, way) <= toBody(page, block);
    }

    // an element that holds half of the page's text is not for anything special
    private static float toBody(ScoredPage page, int block) {
        return page.feature(block, BlockFeature.TO_HALF_PROSE) - 1;
    }

}
