package copydesk.publish.ninjs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.news.Selector;
import copydesk.publish.clean.CodePoints;
import copydesk.publish.clean.PlainBody;

/**
 * Turns places in blocks into places in the published texts. What stands in a block that
 * is not published has no place there.
 */
final class Places {

    private static final int CONTEXT = 20;

    private final PlainBody body;

    private final CodePoints headline;

    private final int headlineBlock;

    Places(Article article, PlainBody body) {
        this.body = body;
        this.headline = CodePoints.of(article.headline());
        this.headlineBlock = headlineBlock(article.blocks());
    }

    private static int headlineBlock(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() == BlockRole.HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The selector of words that stand in a block; there is none where there are no
     * words.
     */
    Optional<Selector> of(int block, int start, int end, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt inBody = this.body.start(block);
        if (inBody.isPresent()) {
            int blockStart = inBody.getAsInt();
            return Optional.of(selector("bodies[0]", this.body.text(), blockStart + start, blockStart + end, words));
        }
        // a site suffix may stand in the block but not in the headline, so the words
        // decide
        if (block == this.headlineBlock && this.headline.reads(start, end, words)) {
            return Optional.of(selector("headlines[0]", this.headline, start, end, words));
        }
        return Optional.empty();
    }

    private static Selector selector(String target, CodePoints text, int start, int end, String words) {
        String prefix = text.slice(Math.max(0, start - CONTEXT), start);
        String suffix = text.slice(end, Math.min(text.length(), end + CONTEXT));
        return new Selector(target, start, end, text.utf16(start), text.utf16(end), words, prefix, suffix);
    }

}
